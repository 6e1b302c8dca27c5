package dev.ftcheck.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ftcheck.fingerprint.StableFingerprint;
import dev.ftcheck.report.Suppression;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The findings of an earlier run, read from its SARIF file. Each stands for one finding of this
 * run: a line that was reported twice and is now reported three times has one new finding.
 */
public final class Baseline {

  private final Map<String, Integer> left;

  private Baseline(Map<String, Integer> left) {
    this.left = left;
  }

  /** The baseline that knows nothing. */
  public static Baseline empty() {
    return new Baseline(new HashMap<>());
  }

  /**
   * @throws IOException where the file cannot be read, or is no SARIF file that ftcheck wrote; the
   *     message says which
   */
  public static Baseline read(Path file) throws IOException {
    JsonNode runs = new ObjectMapper().readTree(file.toFile()).path("runs");
    if (!runs.isArray()) {
      throw new IOException("not a SARIF file");
    }
    Map<String, Integer> counts = new HashMap<>();
    for (JsonNode run : runs) {
      for (JsonNode result : run.path("results")) {
        if (!result.path("suppressions").isEmpty()) {
          continue;
        }
        JsonNode fingerprint = result.path("partialFingerprints").path(StableFingerprint.KEY);
        if (fingerprint.isMissingNode()) {
          throw new IOException("has a result without the fingerprint " + StableFingerprint.KEY);
        }
        counts.merge(fingerprint.asText(), 1, Integer::sum);
        for (JsonNode alike : result.path("properties").path(Results.ALIKE_FINGERPRINTS)) {
          counts.merge(alike.asText(), 1, Integer::sum);
        }
      }
    }
    return new Baseline(counts);
  }

  /** Whether the baseline holds one more finding of that fingerprint; if so, it is used up. */
  public Optional<Suppression> suppress(String fingerprint) {
    int count = left.getOrDefault(fingerprint, 0);
    if (count == 0) {
      return Optional.empty();
    }
    left.put(fingerprint, count - 1);
    return Optional.of(new Suppression(Suppression.Kind.EXTERNAL, "known from the baseline"));
  }
}

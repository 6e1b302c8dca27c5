package dev.ftcheck.report;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Listed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finding with its identity and whether it counts.
 *
 * @param fingerprint of {@link dev.ftcheck.fingerprint.StableFingerprint}; equal for defects on
 *     equal lines of one symbol
 * @param alike other places with the same defect, which this one stands for; none of them has such
 *     itself
 */
public record ReportedFinding(
    Finding finding,
    String fingerprint,
    Optional<Suppression> suppression,
    List<ReportedFinding> alike) {

  public ReportedFinding {
    alike = List.copyOf(alike);
  }

  /** A finding that stands for itself alone. */
  public ReportedFinding(Finding finding, String fingerprint, Optional<Suppression> suppression) {
    this(finding, fingerprint, suppression, List.of());
  }

  public boolean counts() {
    return suppression.isEmpty();
  }

  /** The finding's sentence, and what the places alike are about. */
  public String message() {
    if (alike.isEmpty()) {
      return finding.message();
    }
    List<String> names =
        alike.stream()
            .map(other -> other.finding.subject())
            .filter(name -> !name.equals(finding.subject()))
            .distinct()
            .toList();
    return finding.message() + (names.isEmpty() ? places() : "; likewise " + Listed.of(names));
  }

  private String places() {
    return alike.size() == 1
        ? " (and at 1 more place)"
        : " (and at " + alike.size() + " more places)";
  }

  /** The finding and those it stands for. */
  public Stream<ReportedFinding> all() {
    return Stream.concat(Stream.of(this), alike.stream());
  }

  /** What the place of an alike finding does, in short: {@code also updates Cache.hits}. */
  public String inShort() {
    return finding.paths().stream()
        .limit(1)
        .map(path -> path.steps().getLast())
        .filter(step -> step.location().equals(finding.primary()))
        .map(step -> "also " + step.action())
        .findFirst()
        .orElse("also here: " + finding.subject());
  }
}

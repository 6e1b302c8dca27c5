package dev.ftcheck.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The log of a check with what a run showed added: a result of both keeps the words of the check
 * and gets the evidence and the stacks of the run, a result of the run alone is added. Used by one
 * thread.
 */
public final class MergedLog {

  private final ObjectNode log;
  private final ObjectNode run;

  private MergedLog(ObjectNode log) {
    this.log = log;
    this.run = (ObjectNode) log.at("/runs/0");
  }

  /**
   * Reads the log of a check.
   *
   * @throws IOException where the file cannot be read, or is no SARIF file with one run of ftcheck;
   *     the message says which
   */
  public static MergedLog read(Path file) throws IOException {
    JsonNode log = new ObjectMapper().readTree(file.toFile());
    if (log.path("runs").size() != 1
        || !log.at("/runs/0/tool/driver/name").asText().equals("ftcheck")) {
      throw new IOException("not a SARIF file of one run of ftcheck");
    }
    return new MergedLog((ObjectNode) log);
  }

  /** Adds the results of a log that {@link SarifWriter} wrote of a run. */
  public void add(String runLog) throws IOException {
    JsonNode other = new ObjectMapper().readTree(runLog).at("/runs/0");
    RebasedPlaces places = new RebasedPlaces(root(other), root(run));
    Map<String, Integer> rules = ruleIndices();
    ArrayNode own = run.withArray("results");
    int known = own.size();
    for (JsonNode result : other.path("results")) {
      ObjectNode seen = (ObjectNode) places.rebase(result);
      boolean isKnown = false;
      for (int i = 0; i < known; i++) {
        if (SameDefect.is(own.get(i), seen)) {
          strengthen((ObjectNode) own.get(i), seen);
          isKnown = true;
        }
      }
      if (!isKnown) {
        setRule(seen, rules);
        own.add(seen);
      }
    }
  }

  /** Leaves {@code out} open and flushed. */
  public void write(Writer out) throws IOException {
    new ObjectMapper()
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .writerWithDefaultPrettyPrinter()
        .writeValue(out, log);
    out.write('\n');
    out.flush();
  }

  private static String root(JsonNode run) {
    return run.path("originalUriBaseIds").path(Places.ROOT).path("uri").asText();
  }

  private Map<String, Integer> ruleIndices() {
    Map<String, Integer> indices = new HashMap<>();
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      indices.put(rule.path("id").asText(), indices.size());
    }
    return indices;
  }

  private static void setRule(ObjectNode result, Map<String, Integer> indices) {
    Integer index = indices.get(result.path("ruleId").asText());
    if (index == null) {
      result.remove("ruleIndex");
    } else {
      result.put("ruleIndex", index);
    }
  }

  /** What happened outweighs what was predicted. */
  private static void strengthen(ObjectNode known, ObjectNode seen) {
    ObjectNode properties = known.withObject("/properties");
    if (!properties.path("evidence").asText().equals("observed")) {
      properties.set("evidence", seen.at("/properties/evidence"));
    }
    properties.set("confidence", seen.at("/properties/confidence"));
    append(known, seen, "codeFlows");
    append(known, seen, "stacks");
  }

  private static void append(ObjectNode known, JsonNode seen, String field) {
    ArrayNode all = known.withArray(field);
    for (JsonNode element : seen.path(field)) {
      boolean isThere = false;
      for (JsonNode each : all) {
        isThere |= each.equals(element);
      }
      if (!isThere) {
        all.add(element);
      }
    }
    if (all.isEmpty()) {
      known.remove(field);
    }
  }
}

package dev.ftcheck.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a check and a run report one defect. The check may see an inconsistent lock where the run
 * sees a lost update, and may lead with the other of the two accesses, so that rules count by their
 * family and races by any of their lines.
 */
final class SameDefect {

  private static final Set<String> RACES =
      Set.of("FT101", "FT102", "FT103", "FT104", "FT105", "FT106", "FT107", "FT111", "FT112");
  private static final Set<String> DEADLOCKS = Set.of("FT201", "FT202", "FT203", "FT204");
  private static final List<Set<String>> FAMILIES = List.of(RACES, DEADLOCKS);

  private SameDefect() {}

  /** Compares two SARIF results with locations relative to the same folder. */
  static boolean is(JsonNode checked, JsonNode seen) {
    String rule = checked.path("ruleId").asText();
    String other = seen.path("ruleId").asText();
    boolean fits =
        rule.equals(other)
            || FAMILIES.stream()
                .anyMatch(family -> family.contains(rule) && family.contains(other));
    return fits && hasAnyOf(checked.path("locations"), accessLines(seen));
  }

  /** A result with several locations stands for a defect at each of them. */
  private static boolean hasAnyOf(JsonNode locations, Set<String> lines) {
    for (JsonNode location : locations) {
      if (lines.contains(line(location))) {
        return true;
      }
    }
    return false;
  }

  /** The lines at which a thread's path ends: the accesses or acquisitions. */
  private static Set<String> accessLines(JsonNode result) {
    Set<String> lines = new HashSet<>();
    lines.add(line(result.at("/locations/0")));
    for (JsonNode flow : result.at("/codeFlows/0/threadFlows")) {
      JsonNode steps = flow.path("locations");
      lines.add(line(steps.path(steps.size() - 1).path("location")));
    }
    return lines;
  }

  private static String line(JsonNode location) {
    JsonNode place = location.path("physicalLocation");
    return place.at("/artifactLocation/uri").asText() + ":" + place.at("/region/startLine").asInt();
  }
}

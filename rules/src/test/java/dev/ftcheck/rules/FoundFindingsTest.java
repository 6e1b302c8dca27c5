package dev.ftcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundFindingsTest {

  private static Confidence kept(String rule, String path, Confidence confidence) {
    FoundFindings findings = new FoundFindings();
    findings.add(
        new Finding(
            rule,
            Level.WARNING,
            confidence,
            Evidence.STATIC,
            "found",
            "x",
            new Location(path, new Span(1, 0, 1, 1)),
            List.of(),
            List.of(),
            "",
            List.of()));
    return findings.inOrder().getFirst().confidence();
  }

  @Test
  void findings_in_tests_are_one_step_less_sure() {
    assertEquals(Confidence.HIGH, kept("FT101", "shop/till.py", Confidence.HIGH));
    assertEquals(Confidence.MEDIUM, kept("FT101", "tests/till.py", Confidence.HIGH));
    assertEquals(Confidence.LOW, kept("FT101", "shop/test_till.py", Confidence.MEDIUM));
  }

  @Test
  void what_ends_with_the_process_of_the_tests_is_never_sure_there() {
    for (String rule : List.of("FT109", "FT211", "FT303", "FT403")) {
      assertEquals(Confidence.LOW, kept(rule, "tests/till.py", Confidence.HIGH), rule);
      assertEquals(Confidence.HIGH, kept(rule, "shop/till.py", Confidence.HIGH), rule);
    }
  }
}

package dev.ftcheck.rules.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static Label label(Label.Kind kind, int line) {
    return new Label(kind, "FT101", "a.py", line, "");
  }

  private static Finding finding(int line, Confidence confidence) {
    Location location = new Location("a.py", new Span(line, 0, line, 5));
    return new Finding(
        "FT101",
        Level.ERROR,
        confidence,
        Evidence.STATIC,
        "lost",
        "a.x",
        location,
        List.of(),
        List.of(),
        "",
        List.of());
  }

  private static List<String> compare(List<Label> labels, List<Finding> findings) {
    return Comparison.mismatches(labels, findings, Set.of("FT101")).stream()
        .map(Mismatch::toString)
        .toList();
  }

  @Test
  void expected_and_found_agree() {
    assertEquals(
        List.of(),
        compare(List.of(label(Label.Kind.EXPECT, 3)), List.of(finding(3, Confidence.MEDIUM))));
  }

  @Test
  void expected_on_another_line_disagrees_twice() {
    assertEquals(
        List.of(
            "a.py:3: expected FT101, found nothing", "a.py:4: found FT101, expected nothing: lost"),
        compare(List.of(label(Label.Kind.EXPECT, 3)), List.of(finding(4, Confidence.HIGH))));
  }

  @Test
  void an_ok_line_must_be_silent() {
    assertEquals(
        List.of("a.py:3: found FT101, expected nothing: lost"),
        compare(List.of(label(Label.Kind.OK, 3)), List.of(finding(3, Confidence.HIGH))));
  }

  @Test
  void a_known_miss_must_stay_missed() {
    List<Label> missed = List.of(label(Label.Kind.EXPECT_MISSED, 3));
    assertEquals(List.of(), compare(missed, List.of()));
    assertEquals(
        List.of("a.py:3: found FT101, no longer missed: make it an expect: lost"),
        compare(missed, List.of(finding(3, Confidence.HIGH))));
  }

  @Test
  void a_known_false_alarm_must_stay_one() {
    List<Label> wrong = List.of(label(Label.Kind.EXPECT_FALSE, 3));
    assertEquals(List.of(), compare(wrong, List.of(finding(3, Confidence.MEDIUM))));
    assertEquals(
        List.of("a.py:3: found no FT101, no longer a false alarm: make it an ok"),
        compare(wrong, List.of()));
  }

  @Test
  void low_confidence_does_not_count() {
    assertEquals(
        List.of("a.py:3: expected FT101, found nothing"),
        compare(
            List.of(label(Label.Kind.EXPECT, 3)),
            List.of(finding(3, Confidence.LOW), finding(7, Confidence.LOW))));
  }

  @Test
  void other_rules_are_left_alone() {
    Label other = new Label(Label.Kind.EXPECT, "FT999", "a.py", 3, "");
    assertEquals(List.of(), compare(List.of(other), List.of()));
  }
}

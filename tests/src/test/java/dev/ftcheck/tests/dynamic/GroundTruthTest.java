package dev.ftcheck.tests.dynamic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ftcheck.tests.dynamic.GroundTruth.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundTruthTest {

  private static final String BODY = "# Why.\nimport threading\n\n\n\n\n\n";

  @Test
  void a_race_has_a_rule_and_two_lines() {
    GroundTruth truth = of("racy FT101 Counter.value lines 4, 6");
    assertEquals(Verdict.RACY, truth.verdict());
    assertEquals(List.of(new Defect("FT101", List.of(6, 4))), truth.defects());
  }

  @Test
  void a_location_may_have_several_words() {
    GroundTruth truth = of("racy FT101 Order.created (class attribute) lines 4, 4");
    assertEquals(List.of(new Defect("FT101", List.of(4))), truth.defects());
  }

  @Test
  void a_deadlock_has_a_line_for_each_thread() {
    GroundTruth truth = of("deadlock FT201 lines 3, 4, 5");
    assertEquals(Verdict.DEADLOCK, truth.verdict());
    assertEquals(List.of(new Defect("FT201", List.of(3, 4, 5))), truth.defects());
  }

  @Test
  void a_misuse_has_one_line() {
    assertEquals(new Defect("FT306", List.of(4)), of("misuse FT306 lines 4").defects().getFirst());
  }

  @Test
  void a_clean_program_has_no_defects() {
    assertEquals(new GroundTruth(Verdict.CLEAN, List.of()), of("clean"));
  }

  @Test
  void several_labels_are_several_defects() {
    GroundTruth truth = of("racy FT101 a lines 4, 4\n# ground-truth: racy FT102 b lines 5, 6");
    assertEquals(2, truth.defects().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fine",
        "clean FT101",
        "racy",
        "racy FT101 Counter.value",
        "racy FT101 lines 4, 6",
        "racy FT101 Counter.value lines 4",
        "racy FT101 Counter.value lines 4, 5, 6",
        "racy FT101 Counter.value lines 4,6",
        "racy FT101 Counter.value lines 4, 600",
        "racy FT101 Counter.value lines 0, 4",
        "racy FT10 Counter.value lines 4, 6",
        "deadlock FT201 lines 4",
        "deadlock FT201 some lock lines 4, 5",
        "misuse FT301 lines 4, 5",
        "clean\n# ground-truth: racy FT101 Counter.value lines 4, 6",
        "misuse FT301 lines 4\n# ground-truth: deadlock FT201 lines 4, 6",
        "clean\n# Why.\n# ground-truth: clean"
      })
  void other_labels_are_refused(String label) {
    assertThrows(IllegalArgumentException.class, () -> of(label));
  }

  @Test
  void a_program_without_a_label_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> GroundTruth.of(BODY));
    assertThrows(IllegalArgumentException.class, () -> GroundTruth.of(""));
  }

  @Test
  void the_labelled_pair_alone_agrees() {
    GroundTruth truth = of("racy FT102 a lines 4, 6");
    List<Defect> reported = List.of(new Defect("FT102", List.of(4, 6)));
    assertEquals(List.of(), truth.missing(reported));
    assertEquals(List.of(), truth.unexpected(reported));
  }

  @Test
  void another_rule_or_line_is_missing_and_unexpected() {
    GroundTruth truth = of("racy FT102 a lines 4, 6");
    for (Defect other :
        List.of(new Defect("FT101", List.of(4, 6)), new Defect("FT102", List.of(4, 7)))) {
      assertEquals(truth.defects(), truth.missing(List.of(other)));
      assertEquals(List.of(other), truth.unexpected(List.of(other)));
    }
  }

  @Test
  void one_line_of_the_pair_is_no_surprise_and_does_not_suffice() {
    GroundTruth truth = of("racy FT104 a lines 4, 6");
    List<Defect> both = List.of(new Defect("FT104", List.of(6)));
    assertEquals(truth.defects(), truth.missing(both));
    assertEquals(List.of(), truth.unexpected(both));
  }

  @Test
  void everything_reported_of_a_clean_program_is_unexpected() {
    List<Defect> reported = List.of(new Defect("FT102", List.of(4, 6)));
    assertEquals(reported, of("clean").unexpected(reported));
  }

  private static GroundTruth of(String label) {
    return GroundTruth.of("# ground-truth: " + label + "\n" + BODY);
  }
}

package dev.ftcheck.rules.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecallTableTest {

  private static final RuleScore UPDATES = new RuleScore("FT101", 4, 3, 1, 2, 1);

  private static Label label(Label.Kind kind, int line) {
    return new Label(kind, "FT101", "a.py", line, "");
  }

  private static Mismatch mismatch(Mismatch.Kind kind, int line) {
    return new Mismatch(kind, "FT101", "a.py", line, "");
  }

  private static RecallTable table(RuleScore... scores) {
    return new RecallTable(List.of(scores));
  }

  @Test
  void misses_count_as_defects_and_what_is_not_labelled_as_a_false_alarm() {
    List<Label> labels =
        List.of(
            label(Label.Kind.EXPECT, 1),
            label(Label.Kind.EXPECT, 2),
            label(Label.Kind.EXPECT_MISSED, 3),
            label(Label.Kind.EXPECT_MISSED, 4),
            label(Label.Kind.OK, 5),
            label(Label.Kind.OK, 6),
            label(Label.Kind.EXPECT_FALSE, 8));
    List<Mismatch> mismatches =
        List.of(
            mismatch(Mismatch.Kind.MISSING, 2),
            mismatch(Mismatch.Kind.NO_LONGER_MISSED, 4),
            mismatch(Mismatch.Kind.UNEXPECTED, 5),
            mismatch(Mismatch.Kind.UNEXPECTED, 7));
    assertEquals(new RuleScore("FT101", 4, 2, 3, 3, 1), RuleScore.of("FT101", labels, mismatches));
  }

  @Test
  void a_page_is_read_back_as_it_was_written() {
    RecallTable table = table(UPDATES, new RuleScore("FT102", 0, 0, 0, 0, 0));
    assertEquals(table, RecallTable.parse(table.page()));
  }

  @Test
  void a_rule_that_finds_a_smaller_share_is_a_loss() {
    assertEquals(
        List.of("FT101: recall 50.0 %, was 75.0 %", "FT101: precision 66.7 %, was 75.0 %"),
        table(new RuleScore("FT101", 4, 2, 1, 2, 1)).lossesSince(table(UPDATES)));
  }

  @Test
  void more_of_the_same_share_is_no_loss() {
    assertEquals(
        List.of(), table(new RuleScore("FT101", 8, 6, 2, 9, 9)).lossesSince(table(UPDATES)));
  }

  @Test
  void a_rule_that_is_gone_is_a_loss() {
    assertEquals(List.of("FT101 is not measured any more"), table().lossesSince(table(UPDATES)));
  }
}

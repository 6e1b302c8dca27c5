package dev.ftcheck.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.finding.Level;
import dev.ftcheck.parser.Comment;
import dev.ftcheck.report.Findings;
import dev.ftcheck.report.Suppression;
import dev.ftcheck.report.TextsInMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InlineSuppressionsTest {

  @Test
  void a_comment_behind_code_is_about_its_line() {
    InlineSuppressions comments = in("x += 1  # ftcheck: ignore[FT101] one thread only");
    assertEquals(
        Optional.of(new Suppression(Suppression.Kind.IN_SOURCE, "one thread only")),
        suppress(comments, "FT101", 1));
    assertEquals(List.of(), comments.notices());
  }

  @Test
  void a_comment_of_its_own_is_about_the_next_line_of_code() {
    InlineSuppressions comments =
        in("# ftcheck: ignore[FT101] - one\n# ftcheck: ignore[FT102]: two\nx += 1");
    assertEquals("one", suppress(comments, "FT101", 3).orElseThrow().justification());
    assertEquals("two", suppress(comments, "FT102", 3).orElseThrow().justification());
    assertTrue(suppress(comments, "FT101", 2).isEmpty());
  }

  @Test
  void one_comment_can_name_several_rules_by_id_or_name() {
    InlineSuppressions comments = in("x += 1  # ftcheck: ignore[FT101, data-race]");
    assertTrue(suppress(comments, "FT101", 1).isPresent());
    assertTrue(suppress(comments, "FT102", 1).isPresent());
    assertFalse(suppress(comments, "FT103", 1).isPresent());
  }

  @Test
  void a_comment_without_rules_is_about_all() {
    InlineSuppressions comments = in("x += 1  # ftcheck: ignore");
    assertEquals("", suppress(comments, "FT999", 1).orElseThrow().justification());
  }

  @Test
  void a_comment_without_effect_is_noted() {
    InlineSuppressions comments = in("x += 1  # ftcheck: ignore[FT101, FT102]");
    suppress(comments, "FT102", 1);
    assertEquals(
        List.of(
            new Notice(
                Notice.Severity.NOTE,
                "a.py",
                1,
                "this comment does not suppress FT101; remove it")),
        comments.notices());
  }

  @Test
  void an_unknown_rule_is_warned_of() {
    assertEquals(
        List.of("suppression comment names no rule: `FT999`"),
        in("x += 1  # ftcheck: ignore[FT999]").notices().stream().map(Notice::message).toList());
  }

  @Test
  void a_comment_that_is_no_suppression_is_warned_of() {
    for (String text : List.of("# ftcheck: ignroe[FT101]", "# ftcheck: ignore[]", "# ftcheck:")) {
      List<Notice> notices = in("x += 1  " + text).notices();
      assertEquals(1, notices.size(), text);
      assertEquals(Notice.Severity.WARNING, notices.getFirst().severity(), text);
    }
  }

  private static Optional<Suppression> suppress(
      InlineSuppressions comments, String rule, int line) {
    return comments.suppress(Findings.at(rule, Level.ERROR, "a.py", line));
  }

  private static InlineSuppressions in(String text) {
    List<Comment> pragmas = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int line = 1; line <= lines.size(); line++) {
      int at = lines.get(line - 1).indexOf("# ftcheck:");
      if (at >= 0) {
        pragmas.add(new Comment("a.py", line, at, lines.get(line - 1).substring(at)));
      }
    }
    return new InlineSuppressions(
        pragmas, new TextsInMemory(Map.of("a.py", text)), InlineSuppressionsTest::ruleId);
  }

  private static Optional<String> ruleId(String written) {
    return switch (written) {
      case "FT101", "FT102" -> Optional.of(written);
      case "data-race" -> Optional.of("FT102");
      default -> Optional.empty();
    };
  }
}

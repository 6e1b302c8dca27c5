package dev.ftcheck.rules.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ftcheck.parser.Comment;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelGrammarTest {

  private static Label label(Label.Kind kind, String rule, String reason) {
    return new Label(kind, rule, "a.py", 3, reason);
  }

  private static List<Label> read(String comment) {
    return LabelGrammar.labels(List.of(new Comment("a.py", 3, 10, comment)));
  }

  @Test
  void a_marker_may_name_several_rules() {
    assertEquals(
        List.of(label(Label.Kind.EXPECT, "FT101", ""), label(Label.Kind.EXPECT, "FT103", "")),
        read("# expect: FT101, FT103"));
  }

  @Test
  void a_comment_may_hold_several_markers_after_other_words() {
    assertEquals(
        List.of(label(Label.Kind.EXPECT, "FT104", ""), label(Label.Kind.OK, "FT105", "")),
        read("# atomic because of the GIL  # expect: FT104  # ok: FT105"));
  }

  @Test
  void a_miss_and_a_false_alarm_have_a_reason() {
    assertEquals(
        List.of(label(Label.Kind.EXPECT_MISSED, "FT104", "alias through a dict")),
        read("# expect-missed: FT104 alias through a dict"));
    assertThrows(IllegalArgumentException.class, () -> read("# expect-missed: FT104"));
    assertThrows(IllegalArgumentException.class, () -> read("# expect-false: FT104"));
  }

  @Test
  void a_marker_without_a_rule_is_a_mistake() {
    assertThrows(IllegalArgumentException.class, () -> read("# expect: a race"));
    assertThrows(IllegalArgumentException.class, () -> read("# ok: FT1"));
  }

  @Test
  void other_comments_are_no_labels() {
    assertEquals(List.of(), read("# we expect: nothing, ok: fine"));
  }
}

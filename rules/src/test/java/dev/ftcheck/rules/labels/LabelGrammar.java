package dev.ftcheck.rules.labels;

import dev.ftcheck.parser.Comment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads labels from comments: {@code # expect: FT101, FT103}, {@code # expect-missed: FT104 alias
 * through a dict}, {@code # expect-false: FT104 one object per thread}, {@code # ok: FT104}. One
 * comment may hold several, and words before the first.
 */
public final class LabelGrammar {

  private static final Pattern MARKER =
      Pattern.compile("#\\s*(expect|expect-missed|expect-later|expect-false|ok):([^#]*)");

  private static final Pattern RULES =
      Pattern.compile("\\s*(FT\\d{3}(?:\\s*,\\s*FT\\d{3})*)(?:\\s+(.*))?");

  private LabelGrammar() {}

  /**
   * The labels of the comments.
   *
   * @throws IllegalArgumentException if a marker names no rule, or a miss has no reason
   */
  public static List<Label> labels(List<Comment> comments) {
    List<Label> labels = new ArrayList<>();
    for (Comment comment : comments) {
      Matcher marker = MARKER.matcher(comment.text());
      while (marker.find()) {
        read(comment, kind(marker.group(1)), marker.group(2), labels);
      }
    }
    return labels;
  }

  private static void read(Comment comment, Label.Kind kind, String text, List<Label> labels) {
    Matcher rules = RULES.matcher(text.strip());
    if (!rules.matches()) {
      throw malformed(comment, "no rule follows the colon");
    }
    String reason = rules.group(2) == null ? "" : rules.group(2).strip();
    boolean wrong = kind == Label.Kind.EXPECT_MISSED || kind == Label.Kind.EXPECT_FALSE;
    if (wrong && reason.isEmpty()) {
      throw malformed(comment, "a miss or a false alarm needs a reason");
    }
    for (String rule : rules.group(1).split("\\s*,\\s*", -1)) {
      labels.add(new Label(kind, rule, comment.path(), comment.line(), reason));
    }
  }

  private static Label.Kind kind(String word) {
    return Arrays.stream(Label.Kind.values())
        .filter(kind -> kind.toString().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static IllegalArgumentException malformed(Comment comment, String why) {
    return new IllegalArgumentException(
        comment.path() + ":" + comment.line() + ": " + why + ": " + comment.text());
  }
}

package dev.ftcheck.suppression;

import dev.ftcheck.parser.Comment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that suppresses findings: {@code # ftcheck: ignore[FT101, FT102] reason}.
 *
 * @param rules ids or names as written; empty for every rule
 * @param reason as written, without the dash or colon before it; may be empty
 */
record Pragma(Comment comment, List<String> rules, String reason) {

  private static final Pattern FORM =
      Pattern.compile(
          "#\\s*ftcheck:\\s*ignore\\s*(?:\\[(?<rules>[^\\]]*)\\])?(?:[\\s:–—-]+(?<reason>.*))?");

  /** Empty where the comment starts like a pragma and is none. */
  static Optional<Pragma> parse(Comment comment) {
    Matcher form = FORM.matcher(comment.text().strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String reason = form.group("reason") == null ? "" : form.group("reason").strip();
    if (form.group("rules") == null) {
      return Optional.of(new Pragma(comment, List.of(), reason));
    }
    List<String> rules =
        Arrays.stream(form.group("rules").split(",", -1))
            .map(String::strip)
            .filter(rule -> !rule.isEmpty())
            .toList();
    return rules.isEmpty() ? Optional.empty() : Optional.of(new Pragma(comment, rules, reason));
  }
}

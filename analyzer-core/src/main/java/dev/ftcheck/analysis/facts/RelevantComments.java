package dev.ftcheck.analysis.facts;

import dev.ftcheck.parser.Comment;
import java.util.List;
import java.util.regex.Pattern;

/** Which comments the analysis or the reports use. */
final class RelevantComments {

  private static final Pattern PRAGMA = Pattern.compile("#\\s*ftcheck:.*");

  private static final Pattern CONCURRENCY =
      Pattern.compile(
          "\\b(gil|thread[- ]?safe(ty|ly)?|atomic(ally|ity)?)\\b", Pattern.CASE_INSENSITIVE);

  private RelevantComments() {}

  static List<Comment> of(List<Comment> comments) {
    return comments.stream().filter(comment -> isRelevant(comment.text())).toList();
  }

  private static boolean isRelevant(String text) {
    return PRAGMA.matcher(text).matches() || speaksOfConcurrency(text);
  }

  static boolean speaksOfConcurrency(String text) {
    return CONCURRENCY.matcher(text).find();
  }
}

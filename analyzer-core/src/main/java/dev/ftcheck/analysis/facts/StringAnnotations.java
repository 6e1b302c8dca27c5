package dev.ftcheck.analysis.facts;

import dev.ftcheck.ast.Expr;
import java.util.Optional;
import java.util.regex.Pattern;

/** Annotations that are written as strings. */
final class StringAnnotations {

  private static final Pattern DOTTED =
      Pattern.compile(
          "\\s*([^\\W\\d]\\w*(\\.[^\\W\\d]\\w*)*)\\s*", Pattern.UNICODE_CHARACTER_CLASS);

  private final String path;

  StringAnnotations(String path) {
    this.path = path;
  }

  /** The commonest form, without a parser. */
  Optional<String> dottedName(String text) {
    var matcher = DOTTED.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  Optional<Expr> parse(String text) {
    return Optional.empty();
  }
}

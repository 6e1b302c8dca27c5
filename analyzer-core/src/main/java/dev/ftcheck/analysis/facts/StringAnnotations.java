package dev.ftcheck.analysis.facts;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Annotations that are written as strings. */
final class StringAnnotations {

  private static final Pattern DOTTED =
      Pattern.compile(
          "\\s*([\\p{L}_]\\w*(?:\\.[\\p{L}_]\\w*)*)\\s*", Pattern.UNICODE_CHARACTER_CLASS);

  /** Names, subscripts and unions; whatever else a string holds tells no type. */
  private static final Pattern TYPE_LIKE =
      Pattern.compile("[\\w\\s.,|\\[\\]\"']{1,500}", Pattern.UNICODE_CHARACTER_CLASS);

  private final String path;

  StringAnnotations(String path) {
    this.path = path;
  }

  /** The commonest form, without a parser. */
  Optional<String> dottedName(String text) {
    Matcher matcher = DOTTED.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Empty where the text is no type. */
  Optional<Expr> parse(String text) {
    if (!TYPE_LIKE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      List<Stmt> body =
          PythonParser.parse(new SourceFile(path, text.strip() + "\n")).module().body();
      return body.size() == 1 && body.getFirst() instanceof Stmt.Expression(var value, _)
          ? Optional.of(value)
          : Optional.empty();
    } catch (PythonSyntaxException refused) {
      return Optional.empty();
    }
  }
}

package dev.ftcheck.analysis.facts;

import dev.ftcheck.ast.Expr;
import java.util.Optional;

/** Names joined by dots, as text. */
final class DottedName {

  private DottedName() {}

  /** {@code a.b.c} as written; empty for any other expression. */
  static Optional<String> of(Expr expr) {
    if (expr instanceof Expr.Name(var id, _, _)) {
      return Optional.of(id);
    }
    return expr instanceof Expr.Attribute(var value, var attr, _, _)
        ? of(value).map(dotted -> dotted + "." + attr)
        : Optional.empty();
  }

  /** {@code c} of {@code a.b.c}. */
  static String last(String dotted) {
    return dotted.substring(dotted.lastIndexOf('.') + 1);
  }
}

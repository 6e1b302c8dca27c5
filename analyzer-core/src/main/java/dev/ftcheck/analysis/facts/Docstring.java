package dev.ftcheck.analysis.facts;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Stmt;
import java.util.List;
import java.util.Optional;

/** The docstring of a body. */
final class Docstring {

  /** In code points; what matters to the analysis stands at the beginning. */
  private static final int LONGEST = 2_000;

  private Docstring() {}

  static Optional<DocText> of(List<Stmt> body) {
    return !body.isEmpty()
            && body.getFirst()
                instanceof
                Stmt.Expression(Expr.Constant(Literal.Str(var codePoints), _, _), var span)
        ? Optional.of(
            new DocText(new String(codePoints, 0, Math.min(codePoints.length, LONGEST)), span))
        : Optional.empty();
  }
}

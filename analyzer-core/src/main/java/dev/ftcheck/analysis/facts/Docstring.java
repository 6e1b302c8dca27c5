package dev.ftcheck.analysis.facts;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Stmt;
import java.util.List;

/** The docstring of a body. */
final class Docstring {

  /** In code points; what matters to the analysis stands at the beginning. */
  private static final int LONGEST = 2_000;

  private Docstring() {}

  /** Empty where there is none. */
  static String of(List<Stmt> body) {
    if (!body.isEmpty()
        && body.getFirst()
            instanceof Stmt.Expression(Expr.Constant(Literal.Str(var codePoints), _, _), _)) {
      return new String(codePoints, 0, Math.min(codePoints.length, LONGEST));
    }
    return "";
  }
}

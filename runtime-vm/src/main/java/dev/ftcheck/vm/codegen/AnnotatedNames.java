package dev.ftcheck.vm.codegen;

import dev.ftcheck.ast.ExceptHandler;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.MatchCase;
import dev.ftcheck.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/** The annotated assignments to names of a block, in the order in which they are compiled. */
final class AnnotatedNames {

  private AnnotatedNames() {}

  static List<Stmt.AnnAssign> of(List<Stmt> statements) {
    List<Stmt.AnnAssign> found = new ArrayList<>();
    collect(statements, found);
    return found;
  }

  private static void collect(List<Stmt> statements, List<Stmt.AnnAssign> found) {
    for (Stmt statement : statements) {
      switch (statement) {
        case Stmt.AnnAssign node when node.simple() && node.target() instanceof Expr.Name ->
            found.add(node);
        case Stmt.For(_, _, _, var body, var orelse, _) -> {
          collect(body, found);
          collect(orelse, found);
        }
        case Stmt.While(_, var body, var orelse, _) -> {
          collect(body, found);
          collect(orelse, found);
        }
        case Stmt.If(_, var body, var orelse, _) -> {
          collect(body, found);
          collect(orelse, found);
        }
        case Stmt.With(_, _, var body, _) -> collect(body, found);
        case Stmt.Match(_, var cases, _) ->
            cases.stream().map(MatchCase::body).forEach(body -> collect(body, found));
        case Stmt.Try(_, var body, var handlers, var orelse, var last, _) -> {
          collect(body, found);
          collect(orelse, found);
          handlers.stream().map(ExceptHandler::body).forEach(each -> collect(each, found));
          collect(last, found);
        }
        default -> {}
      }
    }
  }
}

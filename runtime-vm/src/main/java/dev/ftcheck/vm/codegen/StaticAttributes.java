package dev.ftcheck.vm.codegen;

import dev.ftcheck.ast.ExceptHandler;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.MatchCase;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.ast.WithItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code __static_attributes__} of a class: the names that functions in its body assign through
 * {@code self}.
 */
final class StaticAttributes {

  private final Set<String> names = new LinkedHashSet<>();

  private StaticAttributes() {}

  static List<String> of(Stmt.ClassDef node) {
    StaticAttributes found = new StaticAttributes();
    found.definitions(node.body());
    return new ArrayList<>(found.names);
  }

  private void definitions(List<Stmt> statements) {
    for (Stmt statement : statements) {
      if (statement instanceof Stmt.FunctionDef function) {
        statements(function.body());
      } else {
        nested(statement).forEach(this::definitions);
      }
    }
  }

  private void statements(List<Stmt> statements) {
    statements.forEach(this::statement);
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.Assign(var targets, _, _) -> targets.forEach(this::target);
      case Stmt.AugAssign(var target, _, _, _) -> target(target);
      case Stmt.AnnAssign(var target, _, _, _, _) -> target(target);
      case Stmt.For(_, var target, _, _, _, _) -> target(target);
      case Stmt.With(_, var items, _, _) -> {
        for (WithItem item : items) {
          item.target().ifPresent(this::target);
        }
      }
      case Stmt.FunctionDef(_, _, _, var body, _, _, _, _) -> statements(body);
      default -> {}
    }
    nested(statement).forEach(this::statements);
  }

  private static List<List<Stmt>> nested(Stmt statement) {
    return switch (statement) {
      case Stmt.For(_, _, _, var body, var orelse, _) -> List.of(body, orelse);
      case Stmt.While(_, var body, var orelse, _) -> List.of(body, orelse);
      case Stmt.If(_, var body, var orelse, _) -> List.of(body, orelse);
      case Stmt.With(_, _, var body, _) -> List.of(body);
      case Stmt.Match(_, var cases, _) -> cases.stream().map(MatchCase::body).toList();
      case Stmt.Try(_, var body, var handlers, var orelse, var last, _) -> {
        List<List<Stmt>> all = new ArrayList<>(List.of(body, orelse, last));
        handlers.stream().map(ExceptHandler::body).forEach(all::add);
        yield all;
      }
      default -> List.of();
    };
  }

  private void target(Expr target) {
    switch (target) {
      case Expr.Attribute(Expr.Name(var id, _, _), var attribute, _, _) when id.equals("self") ->
          names.add(attribute);
      case Expr.Tuple(var elements, _, _) -> elements.forEach(this::target);
      case Expr.ListExpr(var elements, _, _) -> elements.forEach(this::target);
      case Expr.Starred(var value, _, _) -> target(value);
      default -> {}
    }
  }
}

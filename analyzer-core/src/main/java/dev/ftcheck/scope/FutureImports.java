package dev.ftcheck.scope;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.ImportAlias;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Module;
import dev.ftcheck.ast.Stmt;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code from __future__} imports of a module. See <a
 * href="https://docs.python.org/3.14/reference/simple_stmts.html#future-statements">Future
 * statements</a>.
 */
final class FutureImports {

  private static final Set<String> FEATURES =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  private final Set<Stmt> leading = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean annotations;

  private FutureImports() {}

  /** Reads the module's head and reports unknown features. */
  static FutureImports of(Module module, ScopeBuilder scopes) {
    FutureImports futures = new FutureImports();
    List<Stmt> body = module.body();
    int at = !body.isEmpty() && isDocstring(body.getFirst()) ? 1 : 0;
    while (at < body.size()
        && body.get(at) instanceof Stmt.ImportFrom statement
        && isFuture(statement)) {
      futures.leading.add(statement);
      statement.names().forEach(name -> futures.enable(name, scopes));
      at++;
    }
    return futures;
  }

  /** True under {@code from __future__ import annotations}: no annotation is ever evaluated. */
  boolean annotations() {
    return annotations;
  }

  /** Refuses a future import anywhere but at the head of the module. */
  void checkPosition(Stmt.ImportFrom statement, ScopeBuilder scopes) {
    if (isFuture(statement) && !leading.contains(statement)) {
      scopes.error(
          statement.span(), "from __future__ imports must occur at the beginning of the file");
    }
  }

  private void enable(ImportAlias feature, ScopeBuilder scopes) {
    String name = feature.name();
    if (name.equals("annotations")) {
      annotations = true;
    } else if (name.equals("braces")) {
      scopes.error(feature.span(), "not a chance");
    } else if (!FEATURES.contains(name)) {
      scopes.error(feature.span(), "future feature " + name + " is not defined");
    }
  }

  private static boolean isFuture(Stmt.ImportFrom statement) {
    return statement.level() == 0 && statement.module().equals(Optional.of("__future__"));
  }

  private static boolean isDocstring(Stmt statement) {
    return statement instanceof Stmt.Expression(Expr.Constant(Literal.Str _, _, _), _);
  }
}

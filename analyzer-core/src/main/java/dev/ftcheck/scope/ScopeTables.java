package dev.ftcheck.scope;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Node;
import dev.ftcheck.ast.Stmt;
import java.util.IdentityHashMap;

/** What the walk learns about nodes, keyed by identity: equal records at two places stay apart. */
final class ScopeTables {

  final IdentityHashMap<Node, Symbol> symbols = new IdentityHashMap<>();

  /** Functions, classes, aliases, lambdas and comprehensions to the scope they open. */
  final IdentityHashMap<Node, Scope> bodies = new IdentityHashMap<>();

  /** Generic functions, classes and aliases. */
  final IdentityHashMap<Stmt, Scope> typeParameters = new IdentityHashMap<>();

  /** Functions to the scope of their parameters' and result's annotations. */
  final IdentityHashMap<Stmt.FunctionDef, Scope> signatures = new IdentityHashMap<>();

  /** Bounds and defaults of type parameters. */
  final IdentityHashMap<Expr, Scope> typeVariables = new IdentityHashMap<>();
}

package dev.ftcheck.scope;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Module;
import dev.ftcheck.ast.Node;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The scopes of one file and what its names refer to. Nodes are told apart by identity, so ask with
 * nodes of the very tree that was given. Immutable.
 *
 * <pre>{@code
 * ScopeTree scopes = ScopeTree.of(parsed.module(), parsed.source());
 * Variable counter = scopes.variableAt(name).orElseThrow();   // name: an Expr.Name
 * counter.isGlobal();                                         // or a variable of counter.scope()
 * }</pre>
 */
public final class ScopeTree {

  private final Scope module;
  private final ScopeTables tables;
  private final List<Diagnostic> diagnostics;

  private ScopeTree(Scope module, ScopeTables tables, List<Diagnostic> diagnostics) {
    this.module = module;
    this.tables = tables;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Analyses a file. Recursive: a deeply nested tree needs a thread with a stack as large as the
   * parser's.
   *
   * @param source for the positions of errors
   */
  public static ScopeTree of(Module module, SourceFile source) {
    Scope root = Scope.module(new Span(1, 0, Math.max(1, source.lineCount()), 0));
    ScopeBuilder builder = new ScopeBuilder(source, root);
    FutureImports futures = FutureImports.of(module, builder);
    new StatementWalk(builder, futures).visitAll(module.body());
    new NameResolution(builder, root).run();
    return new ScopeTree(root, builder.tables(), builder.diagnostics());
  }

  /** The module's scope, the root of all others. */
  public Scope module() {
    return module;
  }

  /**
   * What CPython refuses while it builds its symbol table, in its words; the first one is what it
   * reports, positions included. Names are still resolved as far as possible.
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * The scope that a function, class, type alias, lambda or comprehension opens.
   *
   * @throws IllegalArgumentException for any other node, or one of another tree
   */
  public Scope scopeOf(Node definition) {
    return required(tables.bodies.get(definition), definition);
  }

  /** The scope of a generic function's, class's or alias's type parameters; absent without any. */
  public Optional<Scope> typeParametersOf(Stmt definition) {
    return Optional.ofNullable(tables.typeParameters.get(definition));
  }

  /** The scope of the annotations of a function's parameters and result. */
  public Scope signatureOf(Stmt.FunctionDef function) {
    return required(tables.signatures.get(function), function);
  }

  /** The scope in which a type parameter's bound, constraints or default are evaluated. */
  public Scope typeVariableScopeOf(Expr boundOrDefault) {
    return required(tables.typeVariables.get(boundOrDefault), boundOrDefault);
  }

  /**
   * The symbol that a node names, in the scope in which the name is looked up or bound: an {@link
   * Expr.Name}, a definition, parameter, import alias, exception handler, capturing pattern or type
   * parameter. Empty for other nodes, and for the target of {@code (x): int}, which declares
   * nothing.
   */
  public Optional<Symbol> symbolAt(Node node) {
    return Optional.ofNullable(tables.symbols.get(node));
  }

  /** The variable that a node names; nodes as in {@link #symbolAt}. */
  public Optional<Variable> variableAt(Node node) {
    return symbolAt(node).map(Symbol::variable);
  }

  private static Scope required(Scope scope, Node node) {
    if (scope == null) {
      throw new IllegalArgumentException("opens no scope here: " + node);
    }
    return scope;
  }
}

package dev.ftcheck.ast;

import dev.ftcheck.source.Span;

/**
 * A node of the abstract syntax tree that carries a position. Names and field order are those of
 * CPython 3.14's <a href="https://docs.python.org/3.14/library/ast.html#abstract-grammar">abstract
 * grammar</a>. Trees are immutable; what an analysis learns about a node lives in its own side
 * table.
 */
public sealed interface Node
    permits Stmt, Expr, Pattern, ExceptHandler, Parameter, Keyword, ImportAlias, TypeParam {

  /** The node's range, as {@code ast} reports it. */
  Span span();
}

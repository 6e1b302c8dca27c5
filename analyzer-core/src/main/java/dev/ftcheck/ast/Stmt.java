package dev.ftcheck.ast;

import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A statement. One record per constructor of {@code stmt} in the abstract grammar, with its fields
 * in the grammar's order.
 */
public sealed interface Stmt extends Node {

  /**
   * {@code def} and {@code async def}; decorators are evaluated outside of {@link #span()}, which
   * starts at the keyword.
   */
  record FunctionDef(
      boolean isAsync,
      String name,
      Parameters params,
      List<Stmt> body,
      List<Expr> decorators,
      Optional<Expr> returns,
      List<TypeParam> typeParams,
      Span span)
      implements Stmt {}

  record ClassDef(
      String name,
      List<Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body,
      List<Expr> decorators,
      List<TypeParam> typeParams,
      Span span)
      implements Stmt {}

  record Return(Optional<Expr> value, Span span) implements Stmt {}

  record Delete(List<Expr> targets, Span span) implements Stmt {}

  record Assign(List<Expr> targets, Expr value, Span span) implements Stmt {}

  record TypeAlias(Expr name, List<TypeParam> typeParams, Expr value, Span span) implements Stmt {}

  record AugAssign(Expr target, BinaryOperator op, Expr value, Span span) implements Stmt {}

  /** {@code simple} is true where the target is a bare name without parentheses. */
  record AnnAssign(Expr target, Expr annotation, Optional<Expr> value, boolean simple, Span span)
      implements Stmt {}

  record For(boolean isAsync, Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span span)
      implements Stmt {}

  record While(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {}

  record If(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {}

  record With(boolean isAsync, List<WithItem> items, List<Stmt> body, Span span) implements Stmt {}

  record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {}

  record Raise(Optional<Expr> exception, Optional<Expr> cause, Span span) implements Stmt {}

  /** {@code try}; {@code isStar} for {@code except*}. */
  record Try(
      boolean isStar,
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {}

  record Assert(Expr test, Optional<Expr> message, Span span) implements Stmt {}

  record Import(List<ImportAlias> names, Span span) implements Stmt {}

  /**
   * {@code level} counts the leading dots; {@code module} is absent for {@code from . import x}.
   */
  record ImportFrom(Optional<String> module, List<ImportAlias> names, int level, Span span)
      implements Stmt {}

  record Global(List<String> names, Span span) implements Stmt {}

  record Nonlocal(List<String> names, Span span) implements Stmt {}

  /** An expression statement: {@code Expr(value)} in the abstract grammar. */
  record Expression(Expr value, Span span) implements Stmt {}

  record Pass(Span span) implements Stmt {}

  record Break(Span span) implements Stmt {}

  record Continue(Span span) implements Stmt {}
}

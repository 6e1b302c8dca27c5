package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Stmt;
import java.util.List;
import java.util.Optional;

/** Lowers statements. */
final class Statements {

  private final UnitLowering unit;
  private final CodeWriter code;
  private final Expressions expressions;
  private final ControlFlow controlFlow;
  private final Matching matching;
  private final Imports imports;

  Statements(UnitLowering unit) {
    this.unit = unit;
    this.code = unit.code;
    this.expressions = unit.expressions;
    this.controlFlow = new ControlFlow(unit, this);
    this.matching = new Matching(unit, this);
    this.imports = new Imports(unit);
  }

  void all(List<Stmt> statements) {
    statements.forEach(this::lower);
  }

  Code block(List<Stmt> statements) {
    return code.nested(() -> all(statements));
  }

  private void lower(Stmt stmt) {
    switch (stmt) {
      case Stmt.FunctionDef function -> unit.definitions.function(function);
      case Stmt.ClassDef type -> unit.definitions.classDefinition(type);
      case Stmt.TypeAlias alias -> unit.definitions.typeAlias(alias);
      case Stmt.Assign assign -> unit.assignments.lower(assign);
      case Stmt.AugAssign(var target, _, var value, var span) ->
          unit.assignments.augmented(target, value, span);
      case Stmt.AnnAssign assign -> unit.assignments.annotated(assign);
      case Stmt.Delete(var targets, _) -> targets.forEach(unit.assignments::delete);
      case Stmt.If branch -> controlFlow.branch(branch);
      case Stmt.While loop -> controlFlow.whileLoop(loop);
      case Stmt.For loop -> controlFlow.forLoop(loop);
      case Stmt.With with -> controlFlow.with(with);
      case Stmt.Try attempt -> controlFlow.attempt(attempt);
      case Stmt.Match match -> matching.lower(match);
      case Stmt.Return(var value, var span) -> code.emit(new Instr.Return(optional(value), span));
      case Stmt.Raise(var exception, var cause, var span) -> {
        int raised = optional(exception);
        cause.ifPresent(expressions::lower);
        code.emit(new Instr.Raise(raised, span));
      }
      case Stmt.Assert assertion -> assertion(assertion);
      case Stmt.Import(var names, _) -> imports.modules(names);
      case Stmt.ImportFrom from -> imports.from(from);
      case Stmt.Expression(var value, _) -> {
        if (!(value instanceof Expr.Constant)) {
          expressions.lower(value);
        }
      }
      case Stmt.Break(var span) -> code.emit(new Instr.Break(span));
      case Stmt.Continue(var span) -> code.emit(new Instr.Continue(span));
      case Stmt.Global _, Stmt.Nonlocal _, Stmt.Pass _ -> {}
    }
  }

  private int optional(Optional<Expr> value) {
    return value.map(expressions::lower).orElse(Instr.NONE);
  }

  /** The AssertionError itself is a register that nothing writes. */
  private void assertion(Stmt.Assert assertion) {
    int test = expressions.lower(assertion.test());
    Code failing =
        code.nested(
            () -> {
              assertion.message().ifPresent(expressions::lower);
              code.emit(new Instr.Raise(code.temporary(), assertion.span()));
            });
    code.emit(new Instr.If(test, Code.EMPTY, failing, assertion.test().span()));
  }
}

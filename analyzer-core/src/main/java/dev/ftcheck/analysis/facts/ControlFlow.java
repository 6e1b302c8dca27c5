package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.ast.ExceptHandler;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.ast.WithItem;
import java.util.ArrayList;
import java.util.List;

/** Branches, loops, {@code with} and {@code try}. */
final class ControlFlow {

  private final UnitLowering unit;
  private final CodeWriter code;
  private final Expressions expressions;
  private final Statements statements;

  ControlFlow(UnitLowering unit, Statements statements) {
    this.unit = unit;
    this.code = unit.code;
    this.expressions = unit.expressions;
    this.statements = statements;
  }

  void branch(Stmt.If branch) {
    int test = expressions.lower(branch.test());
    Code then = statements.block(branch.body());
    Code orelse = statements.block(branch.orelse());
    code.emit(new Instr.If(test, then, orelse, branch.test().span()));
  }

  void whileLoop(Stmt.While loop) {
    List<Integer> condition = new ArrayList<>();
    Code test = code.nested(() -> condition.add(expressions.lower(loop.test())));
    Code body = statements.block(loop.body());
    Code orelse = statements.block(loop.orelse());
    code.emit(new Instr.While(test, condition.getFirst(), body, orelse, loop.test().span()));
  }

  void forLoop(Stmt.For loop) {
    Operands iterable = new Operands(unit);
    iterable.add(loop.iter());
    int element = code.temporary();
    Code body =
        code.nested(
            () -> {
              unit.assignments.assign(loop.target(), element);
              statements.all(loop.body());
            });
    Code orelse = statements.block(loop.orelse());
    code.emit(
        new Instr.ForEach(
            iterable.registers().getFirst(),
            element,
            loop.isAsync(),
            body,
            orelse,
            loop.iter().span()));
  }

  void with(Stmt.With with) {
    enter(with, 0);
  }

  /** The context manager that is left is the one that was entered, whatever the body assigns. */
  private void enter(Stmt.With with, int at) {
    if (at == with.items().size()) {
      statements.all(with.body());
      return;
    }
    WithItem item = with.items().get(at);
    Operands context = new Operands(unit);
    context.add(item.context());
    int entered = code.temporary();
    Code body =
        code.nested(
            () -> {
              item.target().ifPresent(target -> unit.assignments.assign(target, entered));
              enter(with, at + 1);
            });
    code.emit(
        new Instr.With(
            context.registers().getFirst(), entered, with.isAsync(), body, item.context().span()));
  }

  void attempt(Stmt.Try attempt) {
    Code body = statements.block(attempt.body());
    List<Instr.Handler> handlers = attempt.handlers().stream().map(this::handler).toList();
    Code orelse = statements.block(attempt.orelse());
    Code finalbody = statements.block(attempt.finalbody());
    code.emit(new Instr.Try(body, handlers, orelse, finalbody, attempt.span()));
  }

  /** The exception is a register that nothing writes. */
  private Instr.Handler handler(ExceptHandler handler) {
    List<Integer> type = new ArrayList<>();
    Code types = code.nested(() -> handler.type().map(expressions::lower).ifPresent(type::add));
    Code body =
        code.nested(
            () -> {
              handler.name().ifPresent(name -> bind(handler, name));
              statements.all(handler.body());
            });
    return new Instr.Handler(
        types, type.isEmpty() ? Instr.NONE : type.getFirst(), body, handler.span());
  }

  private void bind(ExceptHandler handler, String name) {
    unit.places.store(
        unit.places.named(handler, name),
        code.temporary(),
        handler.type().map(Expr::span).orElse(handler.span()));
  }
}

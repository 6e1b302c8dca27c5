package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.ContainerKind;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.ast.Comprehension;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Optional;

/** Comprehensions and generator expressions, lowered to loops in the unit around them. */
final class Comprehensions {

  private final UnitLowering unit;
  private final CodeWriter code;
  private final Expressions expressions;

  Comprehensions(UnitLowering unit, Expressions expressions) {
    this.unit = unit;
    this.code = unit.code;
    this.expressions = expressions;
  }

  /** {@code key} is present for a dict comprehension. */
  int lower(
      ContainerKind kind,
      Optional<Expr> key,
      Expr value,
      List<Comprehension> generators,
      Span span) {
    int outermost = expressions.lower(generators.getFirst().iter());
    int dst = code.temporary();
    code.emit(new Instr.MakeContainer(dst, kind, List.of(), List.of(), List.of(), span));
    clause(generators, 0, outermost, () -> add(dst, key, value));
    return dst;
  }

  private void add(int container, Optional<Expr> key, Expr value) {
    Operands operands = new Operands(unit);
    key.ifPresent(operands::add);
    operands.add(value);
    List<Integer> registers = operands.registers();
    int keyRegister = key.isPresent() ? registers.getFirst() : Instr.NONE;
    code.emit(new Instr.AddElement(container, keyRegister, registers.getLast(), value.span()));
  }

  private void clause(List<Comprehension> generators, int at, int iterable, Runnable innermost) {
    Comprehension generator = generators.get(at);
    int element = code.temporary();
    Code body =
        code.nested(
            () -> {
              unit.assignments.assign(generator.target(), element);
              filtered(generator.conditions(), 0, () -> next(generators, at + 1, innermost));
            });
    code.emit(
        new Instr.ForEach(
            iterable, element, generator.isAsync(), body, Code.EMPTY, generator.iter().span()));
  }

  private void next(List<Comprehension> generators, int at, Runnable innermost) {
    if (at == generators.size()) {
      innermost.run();
    } else {
      clause(generators, at, expressions.lower(generators.get(at).iter()), innermost);
    }
  }

  private void filtered(List<Expr> conditions, int at, Runnable body) {
    if (at == conditions.size()) {
      body.run();
      return;
    }
    Expr condition = conditions.get(at);
    int test = expressions.lower(condition);
    Code then = code.nested(() -> filtered(conditions, at + 1, body));
    code.emit(new Instr.If(test, then, Code.EMPTY, condition.span()));
  }
}

package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.ast.Expr;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Calls of functions and methods, and {@code super}. */
final class Calls {

  private final UnitLowering unit;
  private final CodeWriter code;
  private final Expressions expressions;

  Calls(UnitLowering unit, Expressions expressions) {
    this.unit = unit;
    this.code = unit.code;
    this.expressions = expressions;
  }

  int lower(Expr.Call call) {
    OptionalInt classOfSuper = classOfSuper(call);
    if (classOfSuper.isPresent()) {
      return makeSuper(call, classOfSuper.getAsInt());
    }
    Operands operands = new Operands(unit);
    operands.add(
        call.function() instanceof Expr.Attribute(var receiver, _, _, _)
            ? receiver
            : call.function());
    ArgumentList arguments = new ArgumentList(unit, operands);
    arguments.addAll(call.args(), call.keywords());
    List<Integer> registers = operands.registers();
    int callee = registers.getFirst();
    List<Argument> passed = arguments.from(registers);
    int dst = code.temporary();
    code.emit(
        call.function() instanceof Expr.Attribute(_, var method, _, var attrSpan)
            ? new Instr.CallMethod(
                dst, callee, unit.scope.mangle(method), passed, attrSpan, call.span())
            : new Instr.Call(dst, callee, passed, call.span()));
    return dst;
  }

  private int makeSuper(Expr.Call call, int classIndex) {
    int self = call.args().isEmpty() ? 0 : expressions.lower(call.args().getLast());
    int dst = code.temporary();
    code.emit(new Instr.MakeSuper(dst, classIndex, self, call.span()));
    return dst;
  }

  /** The class whose bases {@code super()} or {@code super(C, self)} searches. */
  private OptionalInt classOfSuper(Expr.Call call) {
    if (!(call.function() instanceof Expr.Name name)
        || !unit.places.named(name, name.id()).equals(new Place.Global("super"))
        || !call.keywords().isEmpty()) {
      return OptionalInt.empty();
    }
    if (call.args().isEmpty() && hasFirstParameter()) {
      return enclosingClass(Optional.empty());
    }
    return call.args().size() == 2 && call.args().getFirst() instanceof Expr.Name(var id, _, _)
        ? enclosingClass(Optional.of(id))
        : OptionalInt.empty();
  }

  private boolean hasFirstParameter() {
    List<Param> params = unit.header.params();
    return !params.isEmpty()
        && switch (params.getFirst().kind()) {
          case POSITIONAL_ONLY, POSITIONAL -> true;
          case VARARG, KEYWORD_ONLY, KWARG -> false;
        };
  }

  private OptionalInt enclosingClass(Optional<String> className) {
    Optional<UnitLowering> outer = unit.parent;
    while (outer.isPresent()) {
      UnitHeader header = outer.get().header;
      if (header.kind() == CodeUnit.Kind.CLASS
          && className.map(header.name()::equals).orElse(true)) {
        return OptionalInt.of(header.classIndex());
      }
      outer = outer.get().parent;
    }
    return OptionalInt.empty();
  }
}

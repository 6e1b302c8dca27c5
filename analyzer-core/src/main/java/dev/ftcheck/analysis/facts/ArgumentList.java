package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Keyword;
import java.util.ArrayList;
import java.util.List;

/** The arguments of one call or class header, evaluated as operands behind those already there. */
final class ArgumentList {

  private record Pending(Argument.Kind kind, String keyword, int operand) {}

  private final UnitLowering unit;
  private final Operands operands;
  private final List<Pending> pending = new ArrayList<>();

  ArgumentList(UnitLowering unit, Operands operands) {
    this.unit = unit;
    this.operands = operands;
  }

  void addAll(List<Expr> positional, List<Keyword> keywords) {
    for (Expr arg : positional) {
      boolean starred = arg instanceof Expr.Starred;
      add(starred ? Argument.Kind.STAR : Argument.Kind.POSITIONAL, "", arg);
    }
    for (Keyword keyword : keywords) {
      if (keyword.name().isPresent()) {
        add(Argument.Kind.KEYWORD, unit.scope.mangle(keyword.name().get()), keyword.value());
      } else {
        add(Argument.Kind.DOUBLE_STAR, "", keyword.value());
      }
    }
  }

  /** The arguments, where {@code registers} are those of all the operands. */
  List<Argument> from(List<Integer> registers) {
    return pending.stream()
        .map(arg -> new Argument(arg.kind, arg.keyword, registers.get(arg.operand)))
        .toList();
  }

  private void add(Argument.Kind kind, String keyword, Expr value) {
    pending.add(new Pending(kind, keyword, operands.size()));
    operands.add(value);
  }
}

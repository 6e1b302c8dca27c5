package dev.ftcheck.analysis.facts;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Operands that are evaluated one after another. A local is read in place; if a later operand
 * assigns it ({@code x + (x := 1)}), its value is copied where it was read. All operands of one
 * list must be lowered into the same block.
 */
final class Operands {

  private record Operand(int register, int version, int position, Span span) {}

  private final CodeWriter code;
  private final Expressions expressions;
  private final List<Operand> operands = new ArrayList<>();

  Operands(UnitLowering unit) {
    this.code = unit.code;
    this.expressions = unit.expressions;
  }

  void add(Expr expr) {
    add(expressions.lower(expr), expr.span());
  }

  void add(int register, Span span) {
    operands.add(new Operand(register, code.version(register), code.position(), span));
  }

  int size() {
    return operands.size();
  }

  /** The registers in order; to be asked once, after everything that runs before the use. */
  List<Integer> registers() {
    Integer[] registers = new Integer[operands.size()];
    for (int at = operands.size() - 1; at >= 0; at--) {
      Operand operand = operands.get(at);
      boolean reassigned = code.version(operand.register) != operand.version;
      registers[at] =
          reassigned
              ? code.copyAt(operand.position, operand.register, operand.span)
              : operand.register;
    }
    return List.of(registers);
  }
}

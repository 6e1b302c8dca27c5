package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.ContainerKind;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tuple, list, set and dict displays. Constant elements are left out, so that tables of data cost
 * nothing; a tuple or list with other elements begins completely, so that positions are right.
 */
final class Displays {

  /** How many elements keep their position. */
  private static final int POSITIONS = 16;

  private final UnitLowering unit;

  Displays(UnitLowering unit) {
    this.unit = unit;
  }

  int sequence(ContainerKind kind, List<Expr> elements, Span span) {
    boolean positional =
        kind != ContainerKind.SET && !elements.stream().allMatch(Constants::isPlain);
    Operands operands = new Operands(unit);
    List<Boolean> starred = new ArrayList<>();
    for (int at = 0; at < elements.size(); at++) {
      Expr element = elements.get(at);
      if ((positional && at < POSITIONS) || !Constants.isPlain(element)) {
        operands.add(element);
        starred.add(element instanceof Expr.Starred);
      }
    }
    List<Integer> values = new ArrayList<>();
    List<Integer> unpacked = new ArrayList<>();
    List<Integer> registers = operands.registers();
    for (int at = 0; at < registers.size(); at++) {
      (starred.get(at) ? unpacked : values).add(registers.get(at));
    }
    return make(kind, List.of(), values, unpacked, span);
  }

  int dict(List<Optional<Expr>> keys, List<Expr> values, Span span) {
    Operands operands = new Operands(unit);
    List<Boolean> keyed = new ArrayList<>();
    for (int at = 0; at < values.size(); at++) {
      Optional<Expr> key = keys.get(at);
      Expr value = values.get(at);
      if (key.isEmpty() || !Constants.isPlain(key.get()) || !Constants.isPlain(value)) {
        key.ifPresent(operands::add);
        operands.add(value);
        keyed.add(key.isPresent());
      }
    }
    List<Integer> keyRegisters = new ArrayList<>();
    List<Integer> valueRegisters = new ArrayList<>();
    var registers = operands.registers().iterator();
    for (boolean hasKey : keyed) {
      keyRegisters.add(hasKey ? registers.next() : Integer.valueOf(Instr.NONE));
      valueRegisters.add(registers.next());
    }
    return make(ContainerKind.DICT, keyRegisters, valueRegisters, List.of(), span);
  }

  private int make(
      ContainerKind kind,
      List<Integer> keys,
      List<Integer> elements,
      List<Integer> unpacked,
      Span span) {
    int dst = unit.code.temporary();
    unit.code.emit(
        new Instr.MakeContainer(
            dst, kind, List.copyOf(keys), List.copyOf(elements), List.copyOf(unpacked), span));
    return dst;
  }
}

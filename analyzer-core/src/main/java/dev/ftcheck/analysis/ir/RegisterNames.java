package dev.ftcheck.analysis.ir;

import java.util.List;
import java.util.stream.Collectors;

/** How registers of a unit are shown. */
final class RegisterNames {

  private final CodeUnit unit;

  RegisterNames(CodeUnit unit) {
    this.unit = unit;
  }

  String of(int register) {
    if (register == Instr.NONE) {
      return "none";
    }
    if (register < unit.localNames().size()) {
      return unit.localNames().get(register);
    }
    return unit.kind() == CodeUnit.Kind.CLASS && register == 0 ? "class" : "%" + register;
  }

  String of(List<Integer> registers) {
    return registers.stream().map(this::of).collect(Collectors.joining(", "));
  }
}

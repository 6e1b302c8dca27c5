package dev.ftcheck.analysis.pointsto;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import java.util.BitSet;

/** The registers that are set inside loops and comprehensions of a unit. */
final class Loops {

  private Loops() {}

  static BitSet of(LinkedUnit unit) {
    BitSet registers = new BitSet();
    unit.code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.While loop) {
                mark(loop.body(), registers);
              } else if (instr instanceof Instr.ForEach loop) {
                mark(loop.body(), registers);
              }
            });
    return registers;
  }

  private static void mark(Code body, BitSet registers) {
    body.forEach(
        instr -> {
          int register = Definitions.target(instr);
          if (register != Instr.NONE) {
            registers.set(register);
          }
        });
  }
}

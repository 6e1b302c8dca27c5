package dev.ftcheck.analysis.pointsto;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The registers that are set inside loops and comprehensions of a unit.
 *
 * @param levels at index {@code n} the registers with more than {@code n} loops around them
 */
record Loops(List<BitSet> levels) {

  static Loops of(LinkedUnit unit) {
    Loops loops = new Loops(new ArrayList<>());
    unit.code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.While loop) {
                loops.mark(loop.body());
              } else if (instr instanceof Instr.ForEach loop) {
                loops.mark(loop.body());
              }
            });
    return loops;
  }

  /** How many loops are around the instruction that sets the register. */
  int depth(int register) {
    int depth = 0;
    while (depth < levels.size() && levels.get(depth).get(register)) {
      depth++;
    }
    return depth;
  }

  /** One more loop around each register of the body. */
  private void mark(Code body) {
    body.forEach(
        instr -> {
          int register = Definitions.target(instr);
          if (register != Instr.NONE) {
            int depth = depth(register);
            if (depth == levels.size()) {
              levels.add(new BitSet());
            }
            levels.get(depth).set(register);
          }
        });
  }
}

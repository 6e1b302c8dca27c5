package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Instr;
import java.util.ArrayList;
import java.util.List;

/** The blocks of statements that a piece of code consists of. */
final class Blocks {

  private Blocks() {}

  /** The code itself and all blocks in it. */
  static List<Code> all(Code code) {
    List<Code> blocks = new ArrayList<>(List.of(code));
    code.forEach(instr -> blocks.addAll(of(instr)));
    return blocks;
  }

  /** What comes after the statement in its block; null at the end of one. */
  @SuppressWarnings("ReferenceEquality")
  static Instr after(Code code, Instr statement) {
    for (Code block : all(code)) {
      List<Instr> instrs = block.instrs();
      for (int at = 0; at + 1 < instrs.size(); at++) {
        if (instrs.get(at) == statement) {
          return instrs.get(at + 1);
        }
      }
    }
    return null;
  }

  /** The blocks of one statement. */
  static List<Code> of(Instr instr) {
    return switch (instr) {
      case Instr.If branch -> List.of(branch.then(), branch.orelse());
      case Instr.While loop -> List.of(loop.test(), loop.body(), loop.orelse());
      case Instr.ForEach loop -> List.of(loop.body(), loop.orelse());
      case Instr.With with -> List.of(with.body());
      case Instr.Try attempt -> {
        List<Code> blocks = new ArrayList<>();
        blocks.add(attempt.body());
        attempt.handlers().forEach(handler -> blocks.add(handler.body()));
        blocks.add(attempt.orelse());
        blocks.add(attempt.finalbody());
        yield blocks;
      }
      default -> List.of();
    };
  }
}

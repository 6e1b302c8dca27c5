package dev.ftcheck.analysis.ir;

import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;

/** Instructions in the order of their execution. Immutable. */
public record Code(List<Instr> instrs) implements Serializable {

  public static final Code EMPTY = new Code(List.of());

  public Code {
    instrs = List.copyOf(instrs);
  }

  /**
   * Visits every instruction in source order, those of nested code after the instruction that
   * contains them.
   */
  public void forEach(Consumer<Instr> visitor) {
    for (Instr instr : instrs) {
      visitor.accept(instr);
      switch (instr) {
        case Instr.If branch -> {
          branch.then().forEach(visitor);
          branch.orelse().forEach(visitor);
        }
        case Instr.While loop -> {
          loop.test().forEach(visitor);
          loop.body().forEach(visitor);
          loop.orelse().forEach(visitor);
        }
        case Instr.ForEach loop -> {
          loop.body().forEach(visitor);
          loop.orelse().forEach(visitor);
        }
        case Instr.With with -> with.body().forEach(visitor);
        case Instr.Try attempt -> {
          attempt.body().forEach(visitor);
          for (Instr.Handler handler : attempt.handlers()) {
            handler.types().forEach(visitor);
            handler.body().forEach(visitor);
          }
          attempt.orelse().forEach(visitor);
          attempt.finalbody().forEach(visitor);
        }
        default -> {}
      }
    }
  }
}

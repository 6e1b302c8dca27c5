package dev.ftcheck.analysis.ir;

import java.io.Serializable;
import java.util.List;

/** Instructions in the order of their execution. Immutable. */
public record Code(List<Instr> instrs) implements Serializable {

  public static final Code EMPTY = new Code(List.of());

  public Code {
    instrs = List.copyOf(instrs);
  }
}

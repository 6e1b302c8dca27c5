package dev.ftcheck.analysis.interrupts;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.source.Span;

/**
 * What happens between the acquisition of a lock and its release. Objects die, and the garbage
 * collector runs, where code calls something, starts another round of a loop, or lets go of what it
 * refers to.
 */
final class CriticalSection {

  private CriticalSection() {}

  /** Whether code in which objects may die runs with the lock held. */
  static boolean calls(Acquired acquired) {
    if (!acquired.event().byWith()) {
      return true;
    }
    Span span = acquired.event().span();
    boolean[] calls = {false};
    acquired
        .visit()
        .context()
        .unit()
        .unit()
        .code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.With with && with.span().equals(span)) {
                with.body().forEach(inner -> calls[0] |= mayEndObjects(inner));
              }
            });
    return calls[0];
  }

  private static boolean mayEndObjects(Instr instr) {
    return switch (instr) {
      case Instr.Call _, Instr.CallMethod _, Instr.ForEach _, Instr.While _ -> true;
      case Instr.DeleteItem _, Instr.DeleteAttr _ -> true;
      default -> false;
    };
  }
}

package dev.ftcheck.vm.fork;

import dev.ftcheck.vm.module.io.OpenWriters;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.Interrupts;
import dev.ftcheck.vm.runtime.ProcessEnd;
import dev.ftcheck.vm.types.traceback.UnraisableHook;
import java.util.function.IntSupplier;

/** Runs a process inside the JVM to its end, on its main thread. */
final class ProcessRun {

  private ProcessRun() {}

  /** Answers the exit code. */
  static int run(ChildProcess process, IntSupplier program) {
    int code;
    try {
      code = program.getAsInt();
      OpenWriters.flushAll();
    } catch (ProcessEnd end) {
      code = end.status();
    } catch (Raise raised) {
      UnraisableHook.report(
          raised.value(), "Exception ignored in process " + process.number(), null);
      code = 1;
    }
    // Daemon threads end with their process.
    Interrupts.end(Interpreter.current(), new ProcessEnd(code));
    return code;
  }
}

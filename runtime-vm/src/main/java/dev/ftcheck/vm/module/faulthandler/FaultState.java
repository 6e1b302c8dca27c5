package dev.ftcheck.vm.module.faulthandler;

import dev.ftcheck.vm.libc.ProcessCalls;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.Interrupts;
import dev.ftcheck.vm.runtime.PythonThread;
import dev.ftcheck.vm.types.frame.ThreadStacks;
import java.util.HashMap;
import java.util.Map;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** What {@code faulthandler} of one interpreter has to do. Guarded by its own monitor. */
final class FaultState {

  private static final int ABORTED = 128 + 6;

  private final Interpreter interpreter = Interpreter.current();
  private final Map<Integer, SignalHandler> replaced = new HashMap<>();
  private LaterDump later;
  private SignalHandler aborting;

  static FaultState current() {
    return Interpreter.current().state(FaultState.class, FaultState::new);
  }

  synchronized boolean isEnabled() {
    return aborting != null;
  }

  /**
   * SIGABRT tells the stacks before it ends the process. The other fatal signals belong to the JVM,
   * which writes a report of its own.
   */
  synchronized void enable(int fd, boolean all) {
    SignalHandler before =
        Signal.handle(
            new Signal("ABRT"),
            _ -> {
              StackDump.write(fd, "Fatal Python error: Aborted\n\n" + dump(all));
              ProcessCalls.exit(ABORTED);
            });
    if (aborting == null) {
      aborting = before;
    }
  }

  /** Answers whether it was enabled. */
  synchronized boolean disable() {
    if (aborting == null) {
      return false;
    }
    Signal.handle(new Signal("ABRT"), aborting);
    aborting = null;
    return true;
  }

  /** Dumps when the signal comes, whose name is without {@code SIG}. */
  synchronized void register(int number, String name, int fd, boolean all, boolean chains) {
    SignalHandler[] before = new SignalHandler[1];
    before[0] =
        Signal.handle(
            new Signal(name),
            signal -> {
              StackDump.write(fd, dump(all));
              if (chains && before[0] != null) {
                before[0].handle(signal);
              }
            });
    replaced.putIfAbsent(number, before[0]);
  }

  /** Answers whether it was registered. */
  synchronized boolean unregister(int number, String name) {
    SignalHandler before = replaced.remove(number);
    if (before == null) {
      return false;
    }
    Signal.handle(new Signal(name), before);
    return true;
  }

  /** A signal interrupts the main thread. */
  private String dump(boolean all) {
    PythonThread main = null;
    for (PythonThread thread : ThreadStacks.threads(interpreter)) {
      main = Interrupts.isMain(thread) ? thread : main;
    }
    return all || main == null ? StackDump.ofAll(interpreter, main) : StackDump.ofOne(main);
  }

  synchronized void setLater(LaterDump dump) {
    cancelLater();
    later = dump;
  }

  synchronized void cancelLater() {
    if (later != null) {
      later.cancel();
      later = null;
    }
  }
}

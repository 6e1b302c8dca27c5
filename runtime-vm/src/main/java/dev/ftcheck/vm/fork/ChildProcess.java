package dev.ftcheck.vm.fork;

import dev.ftcheck.vm.module.signal.SignalTable;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.Interrupts;
import dev.ftcheck.vm.runtime.Latch;
import dev.ftcheck.vm.runtime.ProcessEnd;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * A process inside the JVM: an interpreter with threads of its own and a number. Thread-safe; all
 * processes see the same object.
 */
public final class ChildProcess implements SharedByProcesses {

  private static final int SIGKILL = 9;

  /** SIGCHLD, SIGCONT, SIGURG and SIGWINCH, which do nothing unless they are handled. */
  private static final Set<Integer> IGNORED = Set.of(17, 18, 23, 28);

  private static final long WAKING_NANOS = 20_000_000;

  private final int number;
  private final long parent;

  /** Null after the end, so that what the process had can be collected. */
  private volatile Interpreter interpreter;

  private final Latch ended = new Latch();
  private volatile int status;

  ChildProcess(int number, long parent, Interpreter interpreter) {
    this.number = number;
    this.parent = parent;
    this.interpreter = interpreter;
  }

  /** {@code os.getpid()} in the process. */
  public int number() {
    return number;
  }

  /** {@code os.getppid()} in the process. */
  public long parent() {
    return parent;
  }

  /** The exit code, negative for the signal that ended it; empty while it runs. */
  public OptionalInt status() {
    return ended.isSet() ? OptionalInt.of(status) : OptionalInt.empty();
  }

  /** Waits for the end; false when the deadline of {@code Parking} came first. */
  public boolean await(long deadline) {
    return ended.await(deadline);
  }

  void end(int code) {
    status = code;
    ended.set();
    interpreter = null;
  }

  /** As {@code kill} does: runs the handler, or does what the kernel does without one. */
  public void send(int signal) {
    Interpreter target = interpreter;
    if (target == null || signal == 0) {
      return;
    }
    boolean isTaken = signal != SIGKILL && SignalTable.deliver(signal, target);
    if (!isTaken && !IGNORED.contains(signal)) {
      Interrupts.end(target, new ProcessEnd(-signal));
      Thread.ofVirtual().start(() -> wakeUntilEnded(target));
    }
  }

  /** No thread of a killed process waits on, wherever the signal came. */
  private void wakeUntilEnded(Interpreter target) {
    while (!ended.isSet()) {
      LockSupport.parkNanos(WAKING_NANOS);
      Interrupts.wakeAll(target);
    }
  }
}

package dev.ftcheck.vm.fork;

import dev.ftcheck.vm.runtime.Interpreter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The processes inside the JVM by number. */
public final class ProcessTable {

  /** Behind the largest number that Linux gives: {@code PID_MAX_LIMIT} in {@code proc(5)}. */
  private static final int FIRST = (1 << 22) + 1;

  private static final AtomicInteger NEXT = new AtomicInteger(FIRST);
  private static final ConcurrentHashMap<Integer, ChildProcess> PROCESSES =
      new ConcurrentHashMap<>();

  private ProcessTable() {}

  /** Enters an interpreter as a child of the running thread's process. */
  static ChildProcess enter(Interpreter interpreter) {
    ChildProcess child = new ChildProcess(NEXT.getAndIncrement(), currentNumber(), interpreter);
    PROCESSES.put(child.number(), child);
    interpreter.setProcess(child);
    return child;
  }

  /** The process of that number; null when it is none inside the JVM, or was waited for. */
  public static ChildProcess find(int number) {
    return PROCESSES.get(number);
  }

  /** Forgets a process that has ended. */
  public static void remove(ChildProcess process) {
    PROCESSES.remove(process.number(), process);
  }

  /** {@code os.getpid()}. */
  public static long currentNumber() {
    ChildProcess own = Interpreter.current().process();
    return own == null ? ProcessHandle.current().pid() : own.number();
  }
}

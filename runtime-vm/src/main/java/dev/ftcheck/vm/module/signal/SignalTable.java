package dev.ftcheck.vm.module.signal;

import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.ThreadSignal;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.Interrupts;
import dev.ftcheck.vm.types.frame.FrameWalk;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import sun.misc.Signal;

/**
 * The Python handlers of signals of one process. The JVM delivers a signal on a thread of its own;
 * that thread notes it, wakes the main Python thread, out of a system call if need be, and the main
 * thread runs the handler at its next poll. A process inside the JVM gets the signals that others
 * send to it the same way.
 */
public final class SignalTable {

  static final int COUNT = 65;
  static final int SIGINT = 2;

  /** That of the JVM's own process; null until its {@code _signal} is imported. */
  private static volatile SignalTable first;

  private final ConcurrentHashMap<Integer, PyObject> handlers = new ConcurrentHashMap<>();
  private final AtomicLong pending = new AtomicLong();
  private final AtomicLong arrivals = new AtomicLong();
  private volatile int wakeup = -1;

  private SignalTable() {}

  /** That of the running thread's process. */
  static SignalTable current() {
    return of(Interpreter.current());
  }

  private static SignalTable of(Interpreter interpreter) {
    return interpreter.state(SignalTable.class, SignalTable::new);
  }

  /** Makes the poll of the main thread run handlers; called when {@code _signal} is imported. */
  void connect() {
    if (Interrupts.isFirst(Thread.currentThread())) {
      first = this;
      Interrupts.setHandlers(this::run);
    } else if (Interpreter.current().process() != null) {
      Interpreter.current().setSignalHandlers(this::run);
    }
  }

  /** A new process, which has not begun, inherits handlers but no signals. */
  public static void inherit(Interpreter process) {
    of(process).pending.set(0);
    process.setSignalHandlers(() -> {});
  }

  /** Makes a new process's main thread run the handlers that it inherited from now on. */
  public static void connectInherited() {
    SignalTable own = current();
    own.connect();
    if (own.pending.get() != 0) {
      Interrupts.request(Interpreter.current());
    }
  }

  PyObject handler(int number) {
    return handlers.get(number);
  }

  PyObject setHandler(int number, PyObject handler) {
    return handlers.put(number, handler);
  }

  /** Sets the descriptor that gets a byte per signal, -1 for none; answers the old one. */
  int setWakeup(int fd) {
    int old = wakeup;
    wakeup = fd;
    return old;
  }

  /** How many signals came so far. */
  long arrivals() {
    return arrivals.get();
  }

  /**
   * A signal was sent to a process inside the JVM. Called by any thread.
   *
   * @return whether the process has a handler or ignores the signal; else the kernel's default is
   *     for the caller to do
   */
  public static boolean deliver(int number, Interpreter process) {
    PyObject handler = of(process).handler(number);
    if (handler == null || handler == PyNone.NONE) {
      return false;
    }
    if (handler instanceof PyInt choice) {
      return choice.value != 0;
    }
    of(process).note(number);
    Interrupts.request(process);
    return true;
  }

  /** A signal came for the JVM's own process; called on any thread. */
  static void arrived(Signal signal) {
    SignalTable table = first;
    if (table != null) {
      table.note(signal.getNumber());
    }
    Interrupts.request();
    ThreadSignal.interruptMain();
  }

  /** {@code _thread.interrupt_main}: as if the signal had come, if it has a Python handler. */
  public static void simulate(int number) {
    SignalTable table = current();
    PyObject handler = table.handler(number);
    if (isHandledInPython(handler)) {
      table.raise(number);
      Interrupts.poll();
    } else if (handler == null && number == SIGINT) {
      // Without the module the interrupts themselves raise KeyboardInterrupt.
      request();
      Interrupts.poll();
    }
  }

  private static boolean isHandledInPython(PyObject handler) {
    return handler != null && !(handler instanceof PyInt) && handler != PyNone.NONE;
  }

  /** The running thread's process sends itself a signal that has a Python handler. */
  void raise(int number) {
    note(number);
    request();
  }

  private static void request() {
    Interpreter own = Interpreter.current();
    if (own.process() != null) {
      Interrupts.request(own);
    } else {
      Interrupts.request();
      ThreadSignal.interruptMain();
    }
  }

  private void note(int number) {
    pending.accumulateAndGet(1L << number - 1, (all, bit) -> all | bit);
    arrivals.incrementAndGet();
    int fd = wakeup;
    if (fd >= 0) {
      FileCalls.write(fd, new byte[] {(byte) number}, 0, 1);
    }
  }

  /** Runs the handlers of all signals that came, the lowest number first. */
  private void run() {
    while (pending.get() != 0) {
      int number = Long.numberOfTrailingZeros(pending.get()) + 1;
      pending.accumulateAndGet(1L << number - 1, (all, bit) -> all & ~bit);
      call(number);
    }
  }

  private void call(int number) {
    PyObject handler = handler(number);
    if (isHandledInPython(handler)) {
      PyObject frame = FrameWalk.frame(0);
      handler.call2(PyInt.of(number), frame == null ? PyNone.NONE : frame);
    }
  }
}

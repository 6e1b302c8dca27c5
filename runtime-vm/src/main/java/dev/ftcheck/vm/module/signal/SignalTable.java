package dev.ftcheck.vm.module.signal;

import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.ThreadSignal;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.runtime.Interrupts;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import sun.misc.Signal;

/**
 * The Python handlers of signals. The JVM delivers a signal on a thread of its own; that thread
 * notes it, wakes the main Python thread, out of a system call if need be, and the main thread runs
 * the handler at its next poll. One per process: signals are.
 */
final class SignalTable {

  static final int COUNT = 65;
  static final int SIGINT = 2;

  private static final AtomicReferenceArray<PyObject> HANDLERS = new AtomicReferenceArray<>(COUNT);
  private static final AtomicLong PENDING = new AtomicLong();
  private static final AtomicLong ARRIVALS = new AtomicLong();
  private static volatile int wakeup = -1;
  private static boolean connected;

  private SignalTable() {}

  /** Makes the poll of the main thread run handlers; called on the main thread. */
  static synchronized void connect() {
    if (connected) {
      return;
    }
    connected = true;
    Interrupts.setHandlers(SignalTable::run);
  }

  static PyObject handler(int number) {
    return HANDLERS.get(number);
  }

  static PyObject setHandler(int number, PyObject handler) {
    return HANDLERS.getAndSet(number, handler);
  }

  static int wakeup() {
    return wakeup;
  }

  /** Sets the descriptor that gets a byte per signal, -1 for none; answers the old one. */
  static int setWakeup(int fd) {
    int old = wakeup;
    wakeup = fd;
    return old;
  }

  /** A signal came; called on any thread. */
  static void arrived(int number) {
    PENDING.accumulateAndGet(1L << number - 1, (all, bit) -> all | bit);
    ARRIVALS.incrementAndGet();
    int fd = wakeup;
    if (fd >= 0) {
      FileCalls.write(fd, new byte[] {(byte) number}, 0, 1);
    }
    Interrupts.request();
    ThreadSignal.interruptMain();
  }

  /** How many signals came so far. */
  static long arrivals() {
    return ARRIVALS.get();
  }

  /** As {@link #arrived}, for the JVM. */
  static void arrived(Signal signal) {
    arrived(signal.getNumber());
  }

  /** Runs the handlers of all signals that came, the lowest number first. */
  private static void run() {
    if (PENDING.get() == 0) {
      // Asked for by _thread.interrupt_main, which simulates SIGINT.
      call(SIGINT);
    }
    while (PENDING.get() != 0) {
      int number = Long.numberOfTrailingZeros(PENDING.get()) + 1;
      PENDING.accumulateAndGet(1L << number - 1, (all, bit) -> all & ~bit);
      call(number);
    }
  }

  private static void call(int number) {
    PyObject handler = HANDLERS.get(number);
    if (handler != null && !(handler instanceof PyInt) && handler != PyNone.NONE) {
      handler.call2(PyInt.of(number), PyNone.NONE);
    }
  }
}

package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import java.util.concurrent.locks.LockSupport;

/**
 * Work that arrives from outside for the main thread, such as the Python handler of a signal. It
 * runs on the main thread at its next {@link #poll}: compiled code polls in loops, and every wait
 * polls when it is woken.
 */
public final class Interrupts {

  private static volatile boolean pending;
  private static volatile Thread main;
  private static volatile Runnable handlers = Interrupts::raiseKeyboardInterrupt;

  private Interrupts() {}

  /** Names the thread that runs signal handlers: the main one of the first interpreter. */
  public static void setMain(Thread thread) {
    main = thread;
  }

  public static boolean isMain(Thread thread) {
    return thread == main;
  }

  /** Sets what {@link #poll} runs; it may raise. At first that is KeyboardInterrupt. */
  public static void setHandlers(Runnable work) {
    handlers = work;
  }

  /** Asks the main thread to run the handlers, and wakes it if it waits. Called by any thread. */
  public static void request() {
    pending = true;
    LockSupport.unpark(main);
  }

  /** Whether {@link #poll} may have something to do; cheap. */
  public static boolean isPending() {
    return pending;
  }

  /**
   * Runs the handlers if they were asked for and this is the main thread.
   *
   * @throws Raise what a handler raises
   */
  public static void poll() {
    if (pending && Thread.currentThread() == main) {
      pending = false;
      handlers.run();
    }
  }

  private static void raiseKeyboardInterrupt() {
    throw new Raise(new PyBaseException(ExceptionTypes.KEYBOARD_INTERRUPT, PyTuple.EMPTY));
  }
}

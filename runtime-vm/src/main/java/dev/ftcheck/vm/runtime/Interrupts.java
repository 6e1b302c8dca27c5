package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Work that arrives from outside for the main thread of an interpreter, such as the Python handler
 * of a signal, and the end of a process inside the JVM. It happens at a thread's next {@link
 * #poll}: compiled code polls in loops, and every wait polls when it is woken.
 */
public final class Interrupts {

  /**
   * Whether anything is below; the only thing that a poll reads as a rule. Written under {@link
   * #LOCK}: a thread that is woken for something never reads that there is nothing.
   */
  private static volatile boolean pending;

  private static final Object LOCK = new Object();

  private static volatile boolean isMainAsked;
  private static volatile Thread main;
  private static volatile Runnable handlers = Interrupts::raiseKeyboardInterrupt;
  private static final Set<Interpreter> ASKED = ConcurrentHashMap.newKeySet();
  private static final Set<Interpreter> ENDING = ConcurrentHashMap.newKeySet();

  private Interrupts() {}

  /** Names the thread that gets the signals of the JVM: the main one of the first interpreter. */
  public static void setMain(Thread thread) {
    main = thread;
  }

  /** Whether a thread runs signal handlers: that of the JVM's own, or of a process inside it. */
  public static boolean isMain(Thread thread) {
    return thread == main
        || thread instanceof PythonThread known
            && known.state().interpreter().process() != null
            && known.state().interpreter().mainThread() == thread;
  }

  /** Whether it is the thread that gets the signals of the JVM. */
  public static boolean isFirst(Thread thread) {
    return thread == main;
  }

  /** Sets what {@link #poll} runs on the JVM's own main thread; it may raise. */
  public static void setHandlers(Runnable work) {
    handlers = work;
  }

  /** Asks the main thread to run the handlers, and wakes it if it waits. Called by any thread. */
  public static void request() {
    askMain();
    LockSupport.unpark(main);
  }

  /** As {@link #request()}, for the main thread of an interpreter that is a process of its own. */
  public static void request(Interpreter interpreter) {
    synchronized (LOCK) {
      ASKED.add(interpreter);
      pending = true;
    }
    wake(interpreter.mainThread());
  }

  private static void askMain() {
    synchronized (LOCK) {
      isMainAsked = true;
      pending = true;
    }
  }

  /**
   * Ends all threads of an interpreter at their next polls.
   *
   * @param end what they throw
   */
  public static void end(Interpreter interpreter, ProcessEnd end) {
    interpreter.setEnd(end);
    synchronized (LOCK) {
      ENDING.add(interpreter);
      pending = true;
    }
    wakeAll(interpreter);
  }

  /**
   * Wakes the threads of an interpreter. A wake-up that comes between a thread's poll and its
   * system call is lost, so whoever wants an end to be seen wakes again.
   */
  public static void wakeAll(Interpreter interpreter) {
    interpreter.threads().forEach(Interrupts::wake);
  }

  /**
   * Ends the daemon threads of the running thread's interpreter at their next polls: late in the
   * end of a program only the thread that winds it up runs Python code.
   */
  public static void endDaemons() {
    Interpreter interpreter = Interpreter.current();
    if (interpreter.threads().size() > 1) {
      end(interpreter, ProcessEnd.ofDaemons(Thread.currentThread()));
    }
  }

  private static void wake(Thread thread) {
    LockSupport.unpark(thread);
    if (thread != Thread.currentThread() && thread instanceof PythonThread known) {
      known.interruptCall();
    }
  }

  /** To be called when a thread of the interpreter has ended. */
  static void threadEnded(Interpreter interpreter) {
    if (interpreter.end() != null && interpreter.threads().isEmpty()) {
      ENDING.remove(interpreter);
      settle();
    }
  }

  private static void settle() {
    synchronized (LOCK) {
      pending = isMainAsked || !ASKED.isEmpty() || !ENDING.isEmpty();
    }
  }

  /** Whether {@link #poll} may have something to do; cheap. */
  public static boolean isPending() {
    return pending;
  }

  /**
   * Runs the handlers if they were asked for and this is the main thread.
   *
   * @throws Raise what a handler raises
   * @throws ProcessEnd when the thread's process has been ended
   */
  public static void poll() {
    if (pending) {
      attend(Thread.currentThread());
    }
  }

  /** As {@link #poll}; whether handlers ran, which may have used up a wake-up of the caller's. */
  static boolean pollBeforeWait() {
    return pending && attend(Thread.currentThread());
  }

  private static boolean attend(Thread self) {
    if (self == main) {
      if (!isMainAsked) {
        return false;
      }
      isMainAsked = false;
      settle();
      runMain();
      return true;
    }
    return self instanceof PythonThread known && attend(known, known.state().interpreter());
  }

  /** Where the stack has no room for the handlers they run at a later poll. */
  private static void runMain() {
    try {
      handlers.run();
    } catch (StackOverflowError deep) {
      askMain();
      throw deep;
    }
  }

  private static boolean attend(PythonThread self, Interpreter interpreter) {
    ProcessEnd end = interpreter.end();
    if (end != null && end.concerns(self)) {
      throw end;
    }
    if (self != interpreter.mainThread() || !ASKED.remove(interpreter)) {
      return false;
    }
    settle();
    interpreter.signalHandlers().run();
    return true;
  }

  static void raiseKeyboardInterrupt() {
    throw new Raise(new PyBaseException(ExceptionTypes.KEYBOARD_INTERRUPT, PyTuple.EMPTY));
  }
}

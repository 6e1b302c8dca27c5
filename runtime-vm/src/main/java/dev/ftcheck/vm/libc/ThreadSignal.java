package dev.ftcheck.vm.libc;

import dev.ftcheck.vm.runtime.Interrupts;
import dev.ftcheck.vm.runtime.PythonThread;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Interrupts a thread that waits in a system call. The JVM receives signals on a thread of its own
 * and with {@code SA_RESTART}, so that a Python handler's thread would never notice. A real-time
 * signal that the JVM does not use, with a handler that does nothing and without that flag, makes
 * the call end with {@code EINTR}.
 */
public final class ThreadSignal {

  private static final CFunction SIGACTION = CFunction.ofInt("sigaction");
  private static final CFunction PTHREAD_SELF =
      new CFunction("pthread_self", CFunction.Result.ADDRESS);
  private static final CFunction PTHREAD_KILL =
      new CFunction("pthread_kill", CFunction.Result.ERROR_NUMBER);

  /** SIGRTMAX - 4: neither the JVM nor the C library uses it. */
  private static final int NUMBER = 60;

  private static final int ACTION_SIZE = 256;
  private static boolean installed;
  private static volatile ThreadSignal main;

  private final long thread;

  private ThreadSignal(long thread) {
    this.thread = thread;
  }

  /** For interrupting the running thread later. */
  public static synchronized ThreadSignal ofCurrentThread() {
    if (!installed) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment action = arena.allocate(ACTION_SIZE, 16);
        // A handler gets the signal's number; getppid ignores it and may be called at any time.
        action.set(ValueLayout.JAVA_LONG, 0, CFunction.addressOf("getppid"));
        SIGACTION.call(NUMBER, action.address(), 0);
      }
      installed = true;
    }
    return new ThreadSignal(PTHREAD_SELF.call());
  }

  /** The running thread begins to make system calls, which a signal may have to end. */
  static void announce(Thread self) {
    if (Interrupts.isFirst(self)) {
      main = ofCurrentThread();
    } else if (self instanceof PythonThread known
        && known.state().interpreter().process() != null) {
      known.setWaker(ofCurrentThread()::send);
    }
  }

  /** Lets a system call of the main Python thread end, if it makes one. */
  public static void interruptMain() {
    ThreadSignal known = main;
    if (known != null) {
      known.send();
    }
  }

  /** Lets a system call of the thread, which must be alive, end with {@code EINTR}. */
  public void send() {
    PTHREAD_KILL.call(thread, NUMBER);
  }
}

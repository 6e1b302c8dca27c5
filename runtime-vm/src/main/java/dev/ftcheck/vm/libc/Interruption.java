package dev.ftcheck.vm.libc;

import dev.ftcheck.vm.runtime.Interrupts;

/**
 * What happens when a signal interrupts a call: the hook runs the Python signal handlers of the
 * thread, which may raise, and the call starts again.
 */
public final class Interruption {

  private static volatile Runnable hook = Interrupts::poll;

  private Interruption() {}

  /** Sets what runs pending signal handlers; the same for all interpreters of the JVM. */
  public static void onInterrupt(Runnable handlers) {
    hook = handlers;
  }

  /** Whether the call is to be repeated; runs the hook first. */
  public static boolean repeats(long result) {
    if (result != -Errno.EINTR) {
      return false;
    }
    hook.run();
    return true;
  }
}

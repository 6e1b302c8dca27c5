package dev.ftcheck.vm.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The one-word lock of an object: held for a few instructions, never while Python code runs, never
 * reentered. While the program has had one thread only, it is not taken at all: the flag is set by
 * the starting thread before the second one starts, so no section is ever open at the change.
 */
public final class ObjectLock {

  private static final VarHandle LOCK;
  private static final int SPINS = 64;

  /** Whether a second thread was ever started; only ever changes to true. */
  private static boolean multiThreaded;

  static {
    try {
      LOCK = MethodHandles.lookup().findVarHandle(PyAttributed.class, "lock", int.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private ObjectLock() {}

  /** To be called before any second thread that may touch Python objects starts. */
  public static void becomeMultiThreaded() {
    multiThreaded = true;
  }

  /** Whether a second thread was ever started. */
  public static boolean isMultiThreaded() {
    return multiThreaded;
  }

  public static void lock(PyAttributed object) {
    if (multiThreaded && !LOCK.compareAndSet(object, 0, 1)) {
      contend(object);
    }
  }

  public static void unlock(PyAttributed object) {
    if (multiThreaded) {
      LOCK.setRelease(object, 0);
    }
  }

  private static void contend(PyAttributed object) {
    for (int spin = 0; ; spin++) {
      if ((int) LOCK.getOpaque(object) == 0 && LOCK.compareAndSet(object, 0, 1)) {
        return;
      }
      if (spin < SPINS) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
      }
    }
  }
}

package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;

/**
 * {@code _multiprocessing.SemLock}: a process's view of a semaphore. {@code count} says how often
 * the process has it, {@code owner} which thread took it last.
 */
final class PySemLock extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin(
          "_multiprocessing.SemLock", "dev.ftcheck.vm.module.multiprocessing.SemLockTypeTable");

  static final int RECURSIVE_MUTEX = 0;
  static final int SEMAPHORE = 1;

  final SharedSemaphore shared;
  final int kind;
  final long maximum;

  /** Null once it is unlinked. */
  final String name;

  private volatile long count;
  private volatile Thread owner;

  PySemLock(PyType type, SharedSemaphore shared, int kind, long maximum, String name) {
    super(type.rootShape());
    this.shared = shared;
    this.kind = kind;
    this.maximum = maximum;
    this.name = name;
  }

  boolean isMine() {
    return count > 0 && owner == Thread.currentThread();
  }

  long count() {
    return count;
  }

  void forgetOwner() {
    count = 0;
  }

  /** Acquires it; false when the deadline of {@code Parking} came first. */
  boolean acquire(long deadline) {
    if (kind == RECURSIVE_MUTEX && isMine()) {
      increment(1);
      return true;
    }
    if (!shared.permits().takeOne(deadline)) {
      return false;
    }
    increment(1);
    owner = Thread.currentThread();
    return true;
  }

  /**
   * Releases it.
   *
   * @throws dev.ftcheck.vm.object.Raise AssertionError for a recursive lock of another thread,
   *     ValueError beyond the maximum
   */
  void release() {
    if (kind == RECURSIVE_MUTEX) {
      if (!isMine()) {
        throw Errors.of(
            ExceptionTypes.ASSERTION_ERROR,
            "attempt to release recursive lock not owned by thread");
      }
      if (count > 1) {
        increment(-1);
        return;
      }
    }
    // Before others can take it, who count for themselves.
    increment(-1);
    if (!shared.permits().give(1, maximum)) {
      increment(1);
      throw Errors.valueError("semaphore or lock released too many times");
    }
  }

  private synchronized void increment(int by) {
    count += by;
  }
}

package dev.ftcheck.vm.module.heapq;

import dev.ftcheck.vm.object.ObjectLock;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one heap operation at a time work on a list, as CPython's critical sections do. Comparisons
 * run Python code meanwhile, which may wait for the very thread that wants its turn; CPython
 * suspends the section then, and here the turn is taken all the same. Orders nothing for the
 * program: a race that this hides from the heap is still one.
 */
final class HeapTurns {

  private static final int STRIPES = 64;
  private static final long PATIENCE_MILLIS = 50;
  private static final Turn[] TURNS = new Turn[STRIPES];

  private static final class Turn extends ReentrantLock {
    private static final long serialVersionUID = 1;

    /** Whether the thread whose turn it is waits for something itself. */
    boolean isStuck() {
      Thread owner = getOwner();
      return owner != null
          && switch (owner.getState()) {
            case WAITING, TIMED_WAITING, BLOCKED -> true;
            default -> false;
          };
    }
  }

  static {
    for (int i = 0; i < STRIPES; i++) {
      TURNS[i] = new Turn();
    }
  }

  private HeapTurns() {}

  static PyObject take(PyList heap, Supplier<PyObject> operation) {
    if (!ObjectLock.isMultiThreaded()) {
      return operation.get();
    }
    Turn turn = TURNS[System.identityHashCode(heap) & STRIPES - 1];
    boolean isOwn = acquire(turn);
    try {
      return operation.get();
    } finally {
      if (isOwn) {
        turn.unlock();
      }
    }
  }

  private static boolean acquire(Turn turn) {
    try {
      boolean isOwn = turn.tryLock();
      while (!isOwn) {
        isOwn = turn.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        if (!isOwn && turn.isStuck()) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException leftover) {
      return false;
    }
  }
}

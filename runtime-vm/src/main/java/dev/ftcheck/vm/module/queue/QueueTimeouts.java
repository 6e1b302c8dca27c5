package dev.ftcheck.vm.module.queue;

import dev.ftcheck.vm.module.thread.Blocking;
import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Truth;

/** The {@code block} and {@code timeout} arguments. */
final class QueueTimeouts {

  /** Stands for a negative timeout, which is refused only where a wait would begin. */
  static final long NEGATIVE = Long.MIN_VALUE + 1;

  private QueueTimeouts() {}

  /** Refuses {@link #NEGATIVE}. */
  static void check(long deadline) {
    if (deadline == NEGATIVE) {
      throw Errors.valueError("'timeout' must be a non-negative number");
    }
  }

  static long deadline(PyObject block, PyObject timeout) {
    if (!Blocking.of(block)) {
      return Timeouts.AT_ONCE;
    }
    if (timeout != null
        && timeout != PyNone.NONE
        && Truth.of(Comparison.lt(timeout, PyInt.of(0)))) {
      return NEGATIVE;
    }
    return Timeouts.ofWait(timeout);
  }
}

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

  private QueueTimeouts() {}

  static long deadline(PyObject block, PyObject timeout) {
    if (!Blocking.of(block)) {
      return Timeouts.AT_ONCE;
    }
    if (timeout != null
        && timeout != PyNone.NONE
        && Truth.of(Comparison.lt(timeout, PyInt.of(0)))) {
      throw Errors.valueError("'timeout' must be a non-negative number");
    }
    return Timeouts.ofWait(timeout);
  }
}

package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Parking;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What {@code Executor.map} answers: the results in the order of the calls. With a buffer size, a
 * result that is taken makes room for one more call, while the executor lives.
 */
final class PyMappedResults extends PyIterator {

  static final PyType TYPE =
      PyType.builtin(
          "concurrent.futures._base.result_iterator",
          "dev.ftcheck.vm.module.concurrent.futures.MappedResultsTypeTable");

  private static final double NANOS = 1e9;

  private final WeakReference<PyObject> executor;
  private final PyObject function;
  private final PyIterator calls;
  private final long deadline;
  private final boolean isBuffered;
  private final Deque<PyObject> futures = new ArrayDeque<>();

  /**
   * Submits the calls, or the first ones.
   *
   * @param bufferSize how many calls run ahead; 0 for all
   */
  PyMappedResults(
      PyObject executor, PyObject function, PyObject calls, PyObject timeout, long bufferSize) {
    this.executor = new WeakReference<>(executor);
    this.function = function;
    this.calls = Iteration.iterator(calls);
    this.deadline = Timeouts.ofWait(timeout);
    this.isBuffered = bufferSize > 0;
    for (long i = 0; !isBuffered || i < bufferSize; i++) {
      if (!submitNext(executor)) {
        break;
      }
    }
  }

  private boolean submitNext(PyObject to) {
    PyObject arguments = calls.next();
    if (arguments == null) {
      return false;
    }
    PyObject[] all = Arguments.prepend(function, Iteration.toArray(arguments));
    futures.add(Attributes.get(to, "submit").callN(all));
    return true;
  }

  @Override
  public PyObject next() {
    if (futures.isEmpty()) {
      return null;
    }
    try {
      PyObject living = isBuffered ? executor.get() : null;
      if (living != null) {
        submitNext(living);
      }
      return result(futures.remove());
    } catch (Throwable failed) {
      close();
      throw failed;
    }
  }

  private PyObject result(PyObject future) {
    try {
      PyObject method = Attributes.get(future, "result");
      return deadline == Parking.NEVER ? method.call0() : method.call1(secondsLeft());
    } finally {
      Attributes.get(future, "cancel").call0();
    }
  }

  private PyObject secondsLeft() {
    return new PyFloat(deadline == Timeouts.AT_ONCE ? 0 : (deadline - System.nanoTime()) / NANOS);
  }

  /** Cancels what is not yet done. */
  void close() {
    for (PyObject future : futures) {
      Attributes.get(future, "cancel").call0();
    }
    futures.clear();
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

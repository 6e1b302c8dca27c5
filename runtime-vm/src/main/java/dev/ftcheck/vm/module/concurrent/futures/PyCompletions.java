package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Permits;
import dev.ftcheck.vm.runtime.SyncEvents;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What {@code as_completed} answers: the futures as they get done. Used by one thread at a time.
 */
final class PyCompletions extends PyIterator {

  static final PyType TYPE =
      PyType.builtin(
          "concurrent.futures._base.as_completed",
          "dev.ftcheck.vm.module.concurrent.futures.CompletionsTypeTable");

  private final PyObject iterable;
  private final PyObject timeout;
  private final Queue<PyFuture> done = new ConcurrentLinkedQueue<>();
  private final Permits available = new Permits(0);
  private final PyFuture.Watcher watcher = this::told;
  private Set<PyFuture> pending;
  private int total;
  private long deadline;

  /** The futures are taken at the first {@link #next}, from which the timeout counts, too. */
  PyCompletions(PyObject iterable, PyObject timeout) {
    this.iterable = iterable;
    this.timeout = timeout;
  }

  private void told(PyFuture future) {
    done.add(future);
    available.give(1, Long.MAX_VALUE);
  }

  @Override
  public PyObject next() {
    if (pending == null) {
      begin();
    }
    if (pending.isEmpty()) {
      return null;
    }
    boolean found =
        available.tryTake() || deadline != Timeouts.AT_ONCE && available.takeOne(deadline);
    if (!found) {
      int unfinished = pending.size();
      close();
      throw Errors.of(
          ExceptionTypes.TIMEOUT_ERROR, "%d (of %d) futures unfinished", unfinished, total);
    }
    PyFuture future = done.remove();
    pending.remove(future);
    SyncEvents.futureSeen(future);
    return future;
  }

  private void begin() {
    deadline = Timeouts.ofWait(timeout);
    pending = FutureSet.of(iterable);
    total = pending.size();
    for (PyFuture future : pending) {
      if (!future.watch(watcher)) {
        told(future);
      }
    }
  }

  /** Ends the iteration. */
  void close() {
    if (pending != null) {
      pending.forEach(future -> future.unwatch(watcher));
      pending.clear();
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Latch;
import dev.ftcheck.vm.runtime.SyncEvents;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code concurrent.futures.wait}. */
final class WaitFunction {

  /** What ends the wait. */
  enum Until {
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    ALL_COMPLETED;

    static Until of(PyObject name) {
      if (name == null) {
        return ALL_COMPLETED;
      }
      for (Until each : values()) {
        if (name instanceof PyStr text && text.value().equals(each.name())) {
          return each;
        }
      }
      throw Errors.valueError("Invalid return condition: %s", Conversions.repr(name).value());
    }
  }

  /**
   * The futures of a call.
   *
   * @param done those that were done at the end
   * @param rest the others
   */
  record Answer(Set<PyFuture> done, Set<PyFuture> rest) {}

  private final Set<PyFuture> futures;
  private final Until until;
  private final Latch over = new Latch();
  private final AtomicInteger pending = new AtomicInteger();

  private WaitFunction(Set<PyFuture> futures, Until until) {
    this.futures = futures;
    this.until = until;
  }

  static Answer wait(Set<PyFuture> futures, long deadline, Until until) {
    return new WaitFunction(futures, until).run(deadline);
  }

  private Answer run(long deadline) {
    pending.set(futures.size());
    PyFuture.Watcher watcher = this::told;
    Set<PyFuture> watched = new LinkedHashSet<>();
    for (PyFuture future : futures) {
      if (future.watch(watcher)) {
        watched.add(future);
      } else {
        told(future);
      }
    }
    try {
      if (!futures.isEmpty() && !over.isSet()) {
        SyncEvents.waits("futures.wait");
        over.await(deadline);
      }
    } finally {
      watched.forEach(future -> future.unwatch(watcher));
    }
    return answer();
  }

  private void told(PyFuture future) {
    boolean ends =
        switch (until) {
          case FIRST_COMPLETED -> true;
          case FIRST_EXCEPTION ->
              !future.state().isCancelled() && future.storedException() != PyNone.NONE;
          case ALL_COMPLETED -> false;
        };
    if (pending.decrementAndGet() == 0 || ends) {
      over.set();
    }
  }

  private Answer answer() {
    Set<PyFuture> done = new LinkedHashSet<>();
    Set<PyFuture> rest = new LinkedHashSet<>();
    for (PyFuture future : futures) {
      if (future.state().isTold()) {
        SyncEvents.futureSeen(future);
        done.add(future);
      } else {
        rest.add(future);
      }
    }
    return new Answer(done, rest);
  }
}

package dev.ftcheck.vm.module.queue;

import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Permits;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.trace.SyncPoint;
import dev.ftcheck.vm.trace.SyncRecord;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * {@code queue.SimpleQueue}: as many permits as items that nobody has claimed. {@code put} may be
 * called inside a {@code get} of the same thread, as from a finalizer.
 */
final class PySimpleQueue extends PyAttributed implements SyncPoint {

  private final SyncRecord sync = SyncRecord.create();

  static final PyType TYPE =
      PyType.builtin("_queue.SimpleQueue", "dev.ftcheck.vm.module.queue.SimpleQueueTypeTable");

  private final ConcurrentLinkedQueue<PyObject> items = new ConcurrentLinkedQueue<>();
  private final Permits available = new Permits(0);

  PySimpleQueue(PyType type) {
    super(type.rootShape());
  }

  void put(PyObject item) {
    SyncEvents.itemPuts(this, item);
    items.add(item);
    available.give(1, Long.MAX_VALUE);
  }

  PyObject get(long deadline) {
    QueueTimeouts.check(deadline);
    boolean claimed =
        deadline == Timeouts.AT_ONCE ? available.tryTake() : available.takeOne(deadline);
    if (!claimed) {
      throw QueueErrors.of(QueueErrors.EMPTY);
    }
    PyObject item = items.remove();
    SyncEvents.itemTaken(this, item);
    return item;
  }

  long size() {
    return available.count();
  }

  @Override
  public SyncRecord syncRecord() {
    return sync;
  }
}

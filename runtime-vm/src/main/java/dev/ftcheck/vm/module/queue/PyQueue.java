package dev.ftcheck.vm.module.queue;

import dev.ftcheck.vm.module.thread.PyLock;
import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.module.threading.PyCondition;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.NativeMember;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.runtime.Parking;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.runtime.WaitList;
import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.SyncPoint;
import dev.ftcheck.vm.trace.SyncRecord;
import dev.ftcheck.vm.trace.Tracing;
import java.util.Set;

/**
 * {@code queue.Queue} and the types derived from it. All is guarded by {@code mutex}, which
 * programs may take, too; it gives no happens-before edge here: those of a queue are put to get of
 * an item, and get to a put that waited for room.
 *
 * <p>A derived class may override {@code _init}, {@code _qsize}, {@code _put} and {@code _get},
 * which are called with the mutex held.
 */
final class PyQueue extends PyAttributed implements SyncPoint {

  private final SyncRecord sync = SyncRecord.create();

  private static final Set<TypeFlag> FLAGS = Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.OPEN);
  private static final Set<TypeFlag> DERIVED =
      Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.OPEN, TypeFlag.ADDS_NO_DATA);

  static final PyType TYPE =
      PyType.builtin("queue.Queue", "dev.ftcheck.vm.module.queue.QueueTypeTable", FLAGS);
  static final PyType LIFO =
      PyType.builtin(
          "queue.LifoQueue", "dev.ftcheck.vm.module.queue.LifoQueueTypeTable", DERIVED, TYPE);
  static final PyType PRIORITY =
      PyType.builtin(
          "queue.PriorityQueue",
          "dev.ftcheck.vm.module.queue.PriorityQueueTypeTable",
          DERIVED,
          TYPE);

  static final String ITEMS = "queue";
  private static final PyStr SIZE = PyStr.interned("_qsize");
  private static final PyStr PUT = PyStr.interned("_put");
  private static final PyStr GET = PyStr.interned("_get");

  final PyLock mutex = new PyLock();
  final PyCondition notEmpty = PyCondition.over(mutex);
  final PyCondition notFull = PyCondition.over(mutex);
  final PyCondition allTasksDone = PyCondition.over(mutex);
  private final QueueOrder order;
  private volatile PyObject maxSize = PyInt.of(0);
  private volatile long unfinished;
  private volatile boolean shutDown;

  PyQueue(PyType type) {
    super(type.rootShape());
    this.order =
        type.isSubtype(LIFO)
            ? QueueOrder.LIFO
            : type.isSubtype(PRIORITY) ? QueueOrder.PRIORITY : QueueOrder.FIFO;
  }

  QueueOrder order() {
    return order;
  }

  PyObject items() {
    return Attributes.get(this, ITEMS);
  }

  PyObject maxSize() {
    return maxSize;
  }

  void setMaxSize(PyObject size) {
    maxSize = size;
  }

  long unfinished() {
    return unfinished;
  }

  void setUnfinished(long count) {
    unfinished = count;
  }

  boolean isShutDown() {
    return shutDown;
  }

  void setShutDown(boolean value) {
    shutDown = value;
  }

  private boolean isNative(PyStr method) {
    return type().lookup(method) instanceof NativeMember;
  }

  /** The number of items, with the mutex held. */
  long size() {
    return isNative(SIZE)
        ? QueueOrder.size(items())
        : Conversions.toLong(Attributes.get(this, SIZE).call0());
  }

  private boolean isFull() {
    long most = Conversions.toLong(maxSize);
    return most > 0 && size() >= most;
  }

  private void add(PyObject item) {
    if (Tracing.ON) {
      Accesses.write(this, Accesses.ORDER, null);
    }
    SyncEvents.itemPuts(this, item);
    if (isNative(PUT)) {
      order.put(items(), item);
    } else {
      Attributes.get(this, PUT).call1(item);
    }
  }

  private PyObject take() {
    if (Tracing.ON) {
      Accesses.write(this, Accesses.STRUCTURE, null);
    }
    PyObject item = isNative(GET) ? order.get(items()) : Attributes.get(this, GET).call0();
    SyncEvents.itemTaken(this, item);
    return item;
  }

  /** {@code qsize()}. */
  long lockedSize() {
    if (Tracing.ON) {
      Accesses.read(this, Accesses.STRUCTURE);
    }
    mutex.mutex().lock();
    try {
      return size();
    } finally {
      mutex.mutex().unlock();
    }
  }

  boolean lockedFull() {
    mutex.mutex().lock();
    try {
      return isFull();
    } finally {
      mutex.mutex().unlock();
    }
  }

  void put(PyObject item, long deadline) {
    mutex.mutex().lock();
    try {
      requireOpen();
      if (Conversions.toLong(maxSize) > 0) {
        QueueTimeouts.check(deadline);
      }
      boolean waited = false;
      while (isFull()) {
        if (Parking.isOver(deadline)) {
          throw QueueErrors.of(QueueErrors.FULL);
        }
        pause(notFull, deadline);
        requireOpen();
        waited = true;
      }
      if (waited) {
        SyncEvents.roomUsed(this);
      }
      add(item);
      unfinished++;
      notEmpty.waiters().wake(1);
    } finally {
      mutex.mutex().unlock();
    }
  }

  PyObject get(long deadline) {
    mutex.mutex().lock();
    try {
      if (shutDown && size() == 0) {
        throw QueueErrors.of(QueueErrors.SHUT_DOWN);
      }
      QueueTimeouts.check(deadline);
      while (size() == 0) {
        if (Parking.isOver(deadline)) {
          throw QueueErrors.of(QueueErrors.EMPTY);
        }
        pause(notEmpty, deadline);
        if (shutDown && size() == 0) {
          throw QueueErrors.of(QueueErrors.SHUT_DOWN);
        }
      }
      PyObject item = take();
      SyncEvents.roomMade(this);
      notFull.waiters().wake(1);
      return item;
    } finally {
      mutex.mutex().unlock();
    }
  }

  private void requireOpen() {
    if (shutDown) {
      throw QueueErrors.of(QueueErrors.SHUT_DOWN);
    }
  }

  /** Waits with the mutex released. A wake that cannot be used is passed on. */
  private void pause(PyCondition condition, long deadline) {
    WaitList.Waiter waiter = condition.waiters().enter();
    mutex.mutex().unlock();
    boolean finished = false;
    try {
      if (deadline != Timeouts.AT_ONCE) {
        SyncEvents.waits("the queue");
        waiter.await(deadline);
      }
      finished = true;
    } finally {
      condition.waiters().leave(waiter);
      if (!finished && waiter.isWoken()) {
        condition.waiters().wake(1);
      }
      mutex.mutex().lockAgain();
    }
  }

  void taskDone() {
    mutex.mutex().lock();
    try {
      long left = unfinished - 1;
      if (left < 0) {
        throw Errors.valueError("task_done() called too many times");
      }
      SyncEvents.taskDone(this);
      if (left == 0) {
        allTasksDone.waiters().wakeAll();
      }
      unfinished = left;
    } finally {
      mutex.mutex().unlock();
    }
  }

  void join() {
    mutex.mutex().lock();
    try {
      while (unfinished != 0) {
        pause(allTasksDone, Parking.NEVER);
      }
      SyncEvents.tasksJoined(this);
    } finally {
      mutex.mutex().unlock();
    }
  }

  void shutDown(boolean immediate) {
    mutex.mutex().lock();
    try {
      shutDown = true;
      if (immediate) {
        while (size() > 0) {
          take();
          if (unfinished > 0) {
            unfinished--;
          }
        }
        allTasksDone.waiters().wakeAll();
      }
      notEmpty.waiters().wakeAll();
      notFull.waiters().wakeAll();
    } finally {
      mutex.mutex().unlock();
    }
  }

  @Override
  public SyncRecord syncRecord() {
    return sync;
  }
}

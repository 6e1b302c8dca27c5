package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.clock.SyncClock;
import dev.ftcheck.vm.fork.StaysBehind;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What the checker knows of an object that orders threads: a lock, an event, a queue. Thread-safe.
 */
public final class SyncRecord implements StaysBehind {

  private static final VarHandle HOLDER;

  static {
    try {
      HOLDER = MethodHandles.lookup().findVarHandle(SyncRecord.class, "holder", int.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private final Birth birth;
  private final SyncClock clock = new SyncClock();
  private final SyncClock order = new SyncClock();

  /** Who put each item, in the order of the puts; guarded by this. */
  private Map<Object, ArrayDeque<ThreadTrace.Moment>> items;

  /** No thread's number. */
  static final int NOBODY = -1;

  /** What stands for the permits of a semaphore among the items. */
  public static final Object PERMIT = new Object();

  /** How often a semaphore may be taken without an edge; guarded by this. */
  private long permits;

  private SyncRecord room;
  private SyncRecord tasks;
  private volatile int number = -1;
  private volatile int setNumber = -1;

  /** The thread that holds a lock; {@link #NOBODY} for none. Read by who watches the others. */
  @SuppressWarnings("UnusedVariable") // through HOLDER
  private int holder = NOBODY;

  SyncRecord(Birth birth) {
    this.birth = birth;
  }

  /** The record of an object that is being made; null where nothing is checked. */
  public static SyncRecord create() {
    return Tracing.ON ? new SyncRecord(ThreadTrace.current().birth()) : null;
  }

  /** Where the object was made; null for unknown. */
  Birth birth() {
    return birth;
  }

  int holder() {
    return (int) HOLDER.getAcquire(this);
  }

  void holder(int thread) {
    HOLDER.setRelease(this, thread);
  }

  SyncClock clock() {
    return clock;
  }

  SyncClock order() {
    return order;
  }

  /** The number of a lock in a run. */
  int number(CheckedRun run) {
    int known = number;
    if (known < 0) {
      synchronized (this) {
        if (number < 0) {
          number = run.locks().add(this);
        }
        known = number;
      }
    }
    return known;
  }

  /**
   * The lock's number in a lockset: its own for the first locks of a place, one for all further
   * ones, so that a program that makes locks without end keeps few sets.
   */
  int setNumber(CheckedRun run) {
    int known = setNumber;
    if (known < 0) {
      known = run.numberInSets(this);
      setNumber = known;
    }
    return known;
  }

  /** The edge from those that make room in a queue to those that waited for it. */
  public static SyncRecord roomOf(SyncPoint queue) {
    SyncRecord record = queue.syncRecord();
    return record == null ? null : record.room();
  }

  /** The edge from {@code task_done} to {@code join}. */
  public static SyncRecord tasksOf(SyncPoint queue) {
    SyncRecord record = queue.syncRecord();
    return record == null ? null : record.tasks();
  }

  private synchronized SyncRecord room() {
    if (room == null) {
      room = new SyncRecord(birth);
    }
    return room;
  }

  private synchronized SyncRecord tasks() {
    if (tasks == null) {
      tasks = new SyncRecord(birth);
    }
    return tasks;
  }

  /** A semaphore begins with some permits, which nobody's release made. */
  public synchronized void hasPermits(long count) {
    permits = count;
  }

  /** The release that allowed an acquisition; null where the first permits did. */
  synchronized ThreadTrace.Moment takePermit() {
    if (permits > 0) {
      permits--;
      return null;
    }
    return take(PERMIT);
  }

  synchronized void put(Object item, ThreadTrace.Moment moment) {
    if (items == null) {
      items = new IdentityHashMap<>();
    }
    items.computeIfAbsent(item, _ -> new ArrayDeque<>()).add(moment);
  }

  /** The moment of the oldest put of an item that was not taken yet; null for unknown. */
  synchronized ThreadTrace.Moment take(Object item) {
    ArrayDeque<ThreadTrace.Moment> moments = items == null ? null : items.get(item);
    if (moments == null) {
      return null;
    }
    ThreadTrace.Moment moment = moments.poll();
    if (moments.isEmpty()) {
      items.remove(item);
    }
    return moment;
  }
}

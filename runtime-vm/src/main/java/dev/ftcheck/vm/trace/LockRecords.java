package dev.ftcheck.vm.trace;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The locks of a run by number. A lock that is gone is forgotten, so that a program that makes
 * locks without end does not fill the memory, unless a report may speak of it. Thread-safe.
 */
final class LockRecords {

  /** A report speaks of no more locks. */
  private static final int MOST_KEPT = 100_000;

  private static final class Known extends WeakReference<SyncRecord> {
    final int number;

    Known(int number, SyncRecord lock, ReferenceQueue<SyncRecord> gone) {
      super(lock, gone);
      this.number = number;
    }
  }

  private final AtomicInteger next = new AtomicInteger();
  private final Map<Integer, Known> known = new ConcurrentHashMap<>();
  private final Map<Integer, SyncRecord> kept = new ConcurrentHashMap<>();
  private final ReferenceQueue<SyncRecord> gone = new ReferenceQueue<>();

  /** The number of a new lock. */
  int add(SyncRecord lock) {
    for (Object old = gone.poll(); old != null; old = gone.poll()) {
      known.remove(((Known) old).number);
    }
    int number = next.getAndIncrement();
    known.put(number, new Known(number, lock, gone));
    return number;
  }

  /** A report may speak of the lock. */
  void keep(int number) {
    if (!kept.containsKey(number) && kept.size() < MOST_KEPT) {
      SyncRecord lock = get(number);
      if (lock != null) {
        kept.put(number, lock);
      }
    }
  }

  /** The lock of a number; null for one that is gone. */
  SyncRecord get(int number) {
    Known there = known.get(number);
    return there == null ? null : there.get();
  }

  /** All that are there. */
  Map<Integer, SyncRecord> all() {
    Map<Integer, SyncRecord> all = new HashMap<>(kept);
    known.forEach(
        (number, lock) -> {
          SyncRecord there = lock.get();
          if (there != null) {
            all.put(number, there);
          }
        });
    return all;
  }
}

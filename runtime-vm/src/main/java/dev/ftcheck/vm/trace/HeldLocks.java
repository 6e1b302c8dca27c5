package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.clock.ThreadClock;
import dev.ftcheck.tracer.lock.HeldLock;
import dev.ftcheck.tracer.lock.LockOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The locks that a thread holds, with the places where it took them. Owned by its thread. */
final class HeldLocks {

  /** Nested acquisitions that the lock order knows are not told again. */
  private record Told(List<HeldLock> held, HeldLock lock, long epoch) {}

  private static final int MOST_REMEMBERED = 10_000;

  private final LockOrder lockOrder;
  private final List<HeldLock> held = new ArrayList<>();
  private final Set<Told> told = new HashSet<>();

  /** Most locks are taken at the same place again. */
  private HeldLock last;

  HeldLocks(LockOrder lockOrder) {
    this.lockOrder = lockOrder;
  }

  void push(ThreadTrace thread, int number, ThreadClock order, boolean mayBlock) {
    HeldLock lock = lock(number, thread.access(Accesses.ACQUIRE));
    if (mayBlock && !held.isEmpty() && told.size() < MOST_REMEMBERED) {
      List<HeldLock> before = List.copyOf(held);
      if (told.add(new Told(before, lock, order.epoch()))) {
        before.forEach(outer -> thread.run().locks().keep(outer.lock()));
        thread.run().locks().keep(number);
        lockOrder.acquired(thread.number(), before, lock, order.snapshot());
      }
    }
    held.add(lock);
  }

  private HeldLock lock(int number, int access) {
    HeldLock known = last;
    if (known == null || known.lock() != number || known.access() != access) {
      known = new HeldLock(number, access);
      last = known;
    }
    return known;
  }

  /** Forgets the newest acquisition of a lock; it may have been taken by another thread. */
  void remove(int number) {
    for (int i = held.size() - 1; i >= 0; i--) {
      if (held.get(i).lock() == number) {
        held.remove(i);
        return;
      }
    }
  }

  List<HeldLock> all() {
    return List.copyOf(held);
  }
}

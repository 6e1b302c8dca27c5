package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Held;
import dev.ftcheck.analysis.flow.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which locks are held and which threads may be running at the points of a unit, in one context.
 * Points that follow each other are mostly the same one: what was asked last is kept.
 * Single-threaded.
 */
final class Circumstances {

  private final LockTable table;
  private final RunningSets sets;
  private final Context context;
  private Point lastForLocks;
  private List<LockId> lastLocks;
  private Point lastForRunning;
  private Set<Integer> lastRunning;

  Circumstances(LockTable table, RunningSets sets, Context context) {
    this.table = table;
    this.sets = sets;
    this.context = context;
  }

  /** The locks held, those of the callers first. */
  List<LockId> locks(Point point) {
    if (point != lastForLocks) {
      lastLocks = findLocks(point.held());
      lastForLocks = point;
    }
    return lastLocks;
  }

  private List<LockId> findLocks(List<Held> held) {
    if (held.isEmpty()) {
      return context.held();
    }
    List<LockId> locks = new ArrayList<>(context.held());
    for (Held lock : held) {
      LockId id = table.of(lock.lock(), context);
      if (!locks.contains(id)) {
        locks.add(id);
      }
    }
    return table.canonical(locks);
  }

  /** The starts whose threads may be running. */
  Set<Integer> running(Point point) {
    if (point != lastForRunning) {
      lastRunning = sets.union(sets.without(context.running(), point.joined()), point.running());
      lastForRunning = point;
    }
    return lastRunning;
  }
}

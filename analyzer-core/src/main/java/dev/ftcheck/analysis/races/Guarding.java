package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.finding.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which lock the program seems to believe guards a location: the one held at most of the places
 * that access it. Accesses by owners are not among them.
 *
 * @param lock null where no place holds a lock
 * @param guarded the places that hold it in every context
 * @param guardedWrites those of them that write
 * @param writes the places that write
 * @param total all places
 */
record Guarding(LockId lock, int guarded, int guardedWrites, int writes, int total) {

  static Guarding of(List<Access> accesses) {
    Map<Location, Set<LockId>> held = new LinkedHashMap<>();
    Set<Location> writes = new HashSet<>();
    for (Access access : accesses) {
      Set<LockId> locks = new HashSet<>(access.lockset());
      locks.removeIf(lock -> !lock.guards());
      held.merge(
          access.location(),
          locks,
          (a, b) -> {
            a.retainAll(b);
            return a;
          });
      if (access.writes()) {
        writes.add(access.location());
      }
    }
    Map<LockId, Integer> counts = new HashMap<>();
    held.values().forEach(locks -> locks.forEach(lock -> counts.merge(lock, 1, Integer::sum)));
    LockId best =
        counts.entrySet().stream()
            .max(Map.Entry.<LockId, Integer>comparingByValue().thenComparing(e -> e.getKey().key()))
            .map(Map.Entry::getKey)
            .orElse(null);
    if (best == null) {
      return new Guarding(null, 0, 0, writes.size(), held.size());
    }
    int guardedWrites =
        (int)
            held.entrySet().stream()
                .filter(e -> writes.contains(e.getKey()) && e.getValue().contains(best))
                .count();
    return new Guarding(best, counts.get(best), guardedWrites, writes.size(), held.size());
  }

  /**
   * Two thirds of the places, or of those that write, two at least, hold the lock: the program
   * believes in it.
   */
  boolean isBelief() {
    return isHeldMostly() || (guardedWrites >= 2 && guardedWrites * 3 >= writes * 2);
  }

  /** Two thirds of the places, two at least, hold the lock: reads are believed to need it, too. */
  boolean isHeldMostly() {
    return guarded >= 2 && guarded * 3 >= total * 2;
  }
}

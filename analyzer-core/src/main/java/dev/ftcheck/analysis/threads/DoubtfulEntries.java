package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Assumed callers that may not exist: unknown ones that hold no lock, of a unit that the program
 * itself calls only with a lock held. Immutable.
 */
final class DoubtfulEntries {

  private final Set<UnitInstance> lockedCallees = new HashSet<>();

  DoubtfulEntries(List<Visit> visits) {
    Set<UnitInstance> unlocked = new HashSet<>();
    for (Visit visit : visits) {
      if (visit.caller() != null) {
        boolean guarded = visit.context().held().stream().anyMatch(LockId::guards);
        (guarded ? lockedCallees : unlocked).add(visit.context().unit());
      }
    }
    lockedCallees.removeAll(unlocked);
  }

  /** Whether the way to the visit begins with one. */
  boolean leadTo(Visit visit) {
    Visit entry = visit;
    while (entry.caller() != null) {
      entry = entry.caller();
    }
    return entry.context().root().kind() == Root.Kind.CLIENT
        && lockedCallees.contains(entry.context().unit());
  }
}

package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Location;
import java.util.List;

/**
 * A race at one location, seen from one function. Immutable.
 *
 * @param name of the location, as a programmer would say it
 * @param at the access to mend
 * @param primary where to point: the access, or the check it acts on
 * @param against the conflicting access with the shortest explanation; may be {@code at} itself, on
 *     another thread
 * @param lock the lock that is held at most accesses; null where there is none
 * @param guarded how many places that access the location hold {@code lock}
 * @param total how many places access the location
 * @param conflicts how many places this access conflicts with
 * @param flag a constant that others only poll
 * @param owner the class, module or function whose state it is; empty where unknown
 * @param alike reads of the location in other functions that lack the same lock
 */
public record Race(
    RaceKind kind,
    String name,
    Access at,
    Location primary,
    Access against,
    Confidence confidence,
    LockId lock,
    int guarded,
    int total,
    int conflicts,
    boolean flag,
    String owner,
    List<Location> alike) {

  public Race {
    alike = List.copyOf(alike);
  }

  Race with(List<Location> others) {
    return new Race(
        kind,
        name,
        at,
        primary,
        against,
        confidence,
        lock,
        guarded,
        total,
        conflicts,
        flag,
        owner,
        others);
  }
}

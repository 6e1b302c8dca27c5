package dev.ftcheck.analysis.callbacks;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Location;
import java.util.List;

/**
 * A call of code from outside with a lock held.
 *
 * @param lock one that is held
 * @param taken where that lock, and others that are held here or on other ways here, are acquired
 * @param name as the source has it
 * @param hook a method that is there to be overridden; else something that was handed in
 */
public record LockedCallback(
    Event call, Visit visit, LockId lock, List<Taken> taken, String name, boolean hook) {

  public LockedCallback {
    taken = List.copyOf(taken);
  }

  /** Where a lock is acquired. */
  public record Taken(LockId lock, Location at) {}
}

package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.finding.Location;
import java.util.List;
import java.util.Set;

/**
 * An access to a location in one context.
 *
 * @param lockset the locks held, those of the callers first
 * @param running the starts whose threads may be running
 */
public record Access(
    HeapLocation place,
    Event.Access event,
    Visit visit,
    List<LockId> lockset,
    Set<Integer> running) {

  public Root root() {
    return visit.context().root();
  }

  public LinkedUnit unit() {
    return visit.context().unit().unit();
  }

  public Location location() {
    return unit().at(event.span());
  }

  public boolean writes() {
    return event.kind().writes();
  }

  /** Whether some lock is held at both. */
  public boolean sharesLock(Access other) {
    return lockset.stream().anyMatch(lock -> lock.guards() && other.lockset.contains(lock));
  }

  /** Whether any lock is held. */
  public boolean isLocked() {
    return lockset.stream().anyMatch(LockId::guards);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}

package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Location;

/**
 * A reference to a container that leaves the lock which guards it. Immutable.
 *
 * @param name of the container, as a programmer would say it
 * @param event where it leaves
 * @param change one of the places that change the container under the lock
 * @param use where it is used without the lock; null where unknown callers get it
 * @param locked the lock was held when the reference was taken
 */
public record LeakedReference(
    String name,
    Visit visit,
    Event.Departure event,
    LockId lock,
    Access change,
    Access use,
    boolean locked,
    Confidence confidence) {

  public Location location() {
    return visit.context().unit().unit().at(event.span());
  }
}

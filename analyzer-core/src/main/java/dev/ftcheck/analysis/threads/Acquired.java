package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.finding.Location;
import java.util.List;
import java.util.Set;

/** The acquisition of a lock in one context; {@code held} is what the thread holds before. */
public record Acquired(
    LockId lock, List<LockId> held, Event.Acquisition event, Visit visit, Set<Integer> running) {

  public Location location() {
    return visit.context().unit().unit().at(event.span());
  }

  public Root root() {
    return visit.context().root();
  }
}

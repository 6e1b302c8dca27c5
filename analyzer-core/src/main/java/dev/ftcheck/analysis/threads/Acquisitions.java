package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.flow.Held;
import dev.ftcheck.finding.Location;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds where a lock that is held was acquired: in the same unit, or in one of those that call it.
 */
public final class Acquisitions {

  private final Flows flows;
  private final LockTable locks;

  public Acquisitions(Flows flows, LockTable locks) {
    this.flows = flows;
    this.locks = locks;
  }

  /**
   * The innermost acquisition of a lock that fits, held when {@code event} happens in {@code
   * visit}.
   */
  public Optional<Location> of(Visit visit, Event event, Predicate<LockId> fits) {
    Event at = event;
    for (Visit in = visit; in != null; in = in.caller()) {
      for (Held held : at.point().held().reversed()) {
        if (fits.test(locks.of(held.lock(), in.context()))) {
          Optional<Location> found = acquisition(in, held);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      at = in.call();
      if (at == null) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Location> acquisition(Visit visit, Held held) {
    for (Event event : flows.of(visit.context().unit()).events()) {
      if (event instanceof Event.Acquisition acquisition
          && acquisition.acquisition() == held.acquisition()) {
        return Optional.of(visit.context().unit().unit().at(acquisition.span()));
      }
    }
    return Optional.empty();
  }
}

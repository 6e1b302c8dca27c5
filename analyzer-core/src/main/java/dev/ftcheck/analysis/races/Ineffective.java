package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Held;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Location;

/** Locks that do not protect a location: made anew for each call, or one per object where the location is shared by all objects. */
final class Ineffective {

  private final Execution execution;
  private final Privacy privacy;
  private final HeapLocation place;

  Ineffective(Execution execution, Privacy privacy, HeapLocation place) {
    this.execution = execution;
    this.privacy = privacy;
    this.place = place;
  }

  /** Whether different threads hold different locks of that id while they access the location. */
  boolean tooNarrow(LockId lock) {
    if (lock.scope() != LockId.Scope.PER_OBJECT || lock.object() < 0 || !isWide()) {
      return false;
    }
    return execution.pointsTo().object(lock.object()) instanceof HeapObject.Instance made
        && switch (made.owner()) {
          case HeapObject.Instance owner -> privacy.isMadeInLoop(owner.site()) || isThread(owner);
          case HeapObject.Representative _ -> true;
          case null, default -> false;
        };
  }

  private static boolean isThread(HeapObject.Instance owner) {
    return owner.cls().trait(dev.ftcheck.analysis.models.Trait.ThreadObject.class).isPresent();
  }

  /** Whether all instances of a class share the location. */
  private boolean isWide() {
    return switch (place) {
      case HeapLocation.Global _ -> true;
      case HeapLocation.Attribute(int object, var _) ->
          execution.pointsTo().object(object) instanceof HeapObject.ClassObject;
      case HeapLocation.Contents(int object) ->
          execution.pointsTo().object(object) instanceof HeapObject.Instance made
              && made.owner() == null
              && made.site().unit().unit().code().kind() != dev.ftcheck.analysis.ir.CodeUnit.Kind.FUNCTION;
      case HeapLocation.Cell _ -> false;
    };
  }

  /** Where the access took a lock that does not protect it; null where it took none. */
  Location acquisition(Access at) {
    for (Visit visit = at.visit(); visit != null; visit = visit.caller()) {
      Event here = visit == at.visit() ? at.event() : called(at.visit(), visit);
      for (Held held : here.point().held()) {
        LockId lock = execution.locks().of(held.lock(), visit.context());
        if (!lock.guards() || tooNarrow(lock)) {
          return acquisition(visit, held);
        }
      }
    }
    return null;
  }

  /** The event of {@code ancestor} that leads to {@code visit}. */
  private static Event called(Visit visit, Visit ancestor) {
    Visit at = visit;
    while (at.caller() != ancestor) {
      at = at.caller();
    }
    return at.call();
  }

  private Location acquisition(Visit visit, Held held) {
    for (Event event : execution.flows().of(visit.context().unit()).events()) {
      if (event instanceof Event.Acquisition acquisition && acquisition.acquisition() == held.acquisition()) {
        return visit.context().unit().unit().at(acquisition.span());
      }
    }
    return null;
  }
}

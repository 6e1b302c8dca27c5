package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.Parallelism;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import java.util.Collections;

/**
 * Order by the start of the threads that have an object: what is done to it before they start comes
 * first, although threads that were started there before, with other objects, may be running.
 */
final class StartOrder {

  private final Execution execution;
  private final Parallelism parallelism;
  private final PointsTo pointsTo;
  private final Privacy privacy;

  StartOrder(Execution execution, Privacy privacy) {
    this.execution = execution;
    this.parallelism = execution.parallelism();
    this.pointsTo = execution.pointsTo();
    this.privacy = privacy;
  }

  /**
   * Whether one of the two comes before the start or after the end of the thread that does the
   * other: a thread that has made the object for itself, or an unknown caller that has waited.
   */
  boolean separates(HeapLocation place, Access a, Access b) {
    return isBeforeOwnThreads(place, a, b)
        || isBeforeOwnThreads(place, b, a)
        || hasWaited(a, b)
        || hasWaited(b, a);
  }

  private boolean isBeforeOwnThreads(HeapLocation place, Access making, Access other) {
    Root maker = making.root();
    Root thread = other.root();
    return maker.kind() == Root.Kind.STARTED
        && thread.kind() == Root.Kind.STARTED
        && !maker.equals(thread)
        && parallelism.isAncestor(maker, thread)
        && privacy.isMadeBy(maker, place)
        && isGiven(place.object(), thread)
        && !execution.isOfProcess(place.object())
        && !parallelism.descends(thread, making.running());
  }

  private boolean hasWaited(Access caller, Access other) {
    return caller.root().kind() == Root.Kind.CLIENT
        && other.root().kind() == Root.Kind.STARTED
        && !Collections.disjoint(
            caller.event().point().joined(),
            execution.flows().spawns().get(other.root().start()).handles());
  }

  /**
   * Whether one of the two comes before the start of the other's thread in a function that gives it
   * the object. Only a second call for the same object, while the first thread runs, lets the two
   * meet.
   */
  boolean orders(HeapLocation place, Access a, Access b) {
    return isBeforeStart(place, a, b) || isBeforeStart(place, b, a);
  }

  private boolean isBeforeStart(HeapLocation place, Access before, Access other) {
    if (other.root().kind() != Root.Kind.STARTED || !isGiven(place.object(), other.root())) {
      return false;
    }
    int start = other.root().start();
    Event at = before.event();
    for (Visit visit = before.visit(); visit != null; visit = visit.caller()) {
      if (execution.flows().of(visit.context().unit()).leavesRunning().contains(start)) {
        return !at.point().running().contains(start);
      }
      at = visit.call();
    }
    return false;
  }

  private boolean isGiven(int object, Root thread) {
    return object >= 0
        && (privacy.isGiven(object, thread)
            || pointsTo.object(object) instanceof HeapObject.Instance made
                && made.owner() != null
                && privacy.isGiven(pointsTo.id(made.owner()), thread));
  }
}

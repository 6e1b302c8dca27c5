package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Context;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import java.util.HashMap;
import java.util.Map;

/**
 * Order by construction: unknown callers, further threads that run the same code, and the object's
 * own threads have the object only when its constructor handed it to them.
 */
final class Construction {

  private final Execution execution;
  private final HeapObject object;
  private final HeapObject owner;
  private final Map<Access, Boolean> constructs = new HashMap<>();

  Construction(Execution execution, HeapLocation place) {
    this.execution = execution;
    PointsTo pointsTo = execution.pointsTo();
    this.object = place.object() < 0 ? null : pointsTo.object(place.object());
    this.owner =
        object instanceof HeapObject.Instance(var _, var _, HeapObject holder) ? holder : null;
  }

  /** Whether one of the two happens while the object is made, and the other only afterwards. */
  boolean separates(Access a, Access b) {
    return object != null && (precedes(a, b) || precedes(b, a));
  }

  /** Whether one is by a constructor, and the other by a thread that it has started before. */
  boolean isAgainstOwnThread(Access a, Access b) {
    return object != null && (hasStarted(a, b) || hasStarted(b, a));
  }

  private boolean hasStarted(Access making, Access other) {
    return other.root().kind() == Root.Kind.STARTED
        && making.event().point().running().contains(other.root().start())
        && constructs(making);
  }

  private boolean precedes(Access making, Access other) {
    if (!constructs(making)) {
      return false;
    }
    if (constructs(other) || making.root().equals(other.root())) {
      return true;
    }
    return switch (other.root().kind()) {
      case MAIN -> false;
      case CLIENT -> true;
      case STARTED ->
          !execution.parallelism().descends(other.root(), making.running())
              && (isOwnThread(other.root())
                  || making.root().kind() == Root.Kind.STARTED
                      && execution.parallelism().isAncestor(making.root(), other.root()));
    };
  }

  /** Whether a method of the object starts the thread. */
  private boolean isOwnThread(Root thread) {
    LinkedClass starter = execution.flows().spawns().get(thread.start()).unit().unit().methodOf();
    HeapObject made = owner == null ? object : owner;
    LinkedClass cls = made.instanceClass();
    return starter != null && cls != null && cls.mro().contains(starter);
  }

  private boolean constructs(Access access) {
    return constructs.computeIfAbsent(access, this::isInConstructor);
  }

  private boolean isInConstructor(Access access) {
    for (Visit at = access.visit(); at != null; at = at.caller()) {
      Context context = at.context();
      if (context.ownsReceiver()
          && context.receiver() >= 0
          && context.unit().unit().code().name().equals("__init__")
          && isPart(execution.pointsTo().object(context.receiver()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(HeapObject made) {
    return made.equals(object) || made.equals(owner);
  }
}

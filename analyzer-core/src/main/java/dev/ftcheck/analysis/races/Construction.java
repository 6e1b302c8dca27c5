package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Context;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;

/**
 * Order by construction: unknown callers have an object only when its constructor has returned, so
 * that what they do with it comes after all that the constructor does. The threads that the
 * constructor starts are not ordered that way.
 */
final class Construction {

  private final HeapObject object;
  private final HeapObject owner;
  private final PointsTo pointsTo;

  Construction(PointsTo pointsTo, HeapLocation place) {
    this.pointsTo = pointsTo;
    this.object =
        switch (place) {
          case HeapLocation.Attribute(int id, var _) -> pointsTo.object(id);
          case HeapLocation.Contents(int id) -> pointsTo.object(id);
          case HeapLocation.Global _, HeapLocation.Cell _ -> null;
        };
    this.owner =
        object instanceof HeapObject.Instance(var _, var _, HeapObject holder) ? holder : null;
  }

  /** Whether both are by unknown callers, and one of them while the object is made. */
  boolean separates(Access a, Access b) {
    return a.root().kind() == Root.Kind.CLIENT
        && b.root().kind() == Root.Kind.CLIENT
        && (constructs(a) || constructs(b));
  }

  private boolean constructs(Access access) {
    for (Visit at = access.visit(); at != null; at = at.caller()) {
      Context context = at.context();
      if (context.ownsReceiver()
          && context.receiver() >= 0
          && context.unit().unit().code().name().equals("__init__")
          && isPart(pointsTo.object(context.receiver()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(HeapObject made) {
    return made.equals(object) || made.equals(owner);
  }
}

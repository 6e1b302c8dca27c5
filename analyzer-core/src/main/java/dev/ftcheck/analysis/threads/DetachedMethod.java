package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.flow.Point;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.source.Span;
import java.util.List;

/**
 * A call of a container's method that does not name the container: {@code items.append} as the
 * target of a thread, as a task, as a callback.
 */
final class DetachedMethod {

  private DetachedMethod() {}

  /** Whether the call changes a container that is its receiver. */
  static boolean isChange(CallEdge edge) {
    return edge.receiver() != null && kind(edge) != null && isContainer(edge.receiver());
  }

  /** The change as an access; for {@link #isChange} alone. */
  static Event.Access access(PointsTo pointsTo, CallEdge edge, Span span, Point point) {
    LinkedModule module = edge.callee().unit().module();
    Operand container = new Operand(new Path.Global(module, name(pointsTo, edge.receiver())), -1);
    return new Event.Access(
        kind(edge),
        new Place.Contents(container),
        "",
        span,
        point,
        false,
        false,
        true,
        false,
        List.of(),
        null,
        "." + edge.callee().unit().code().name());
  }

  private static boolean isContainer(HeapObject object) {
    LinkedClass cls = object.instanceClass();
    return cls != null
        && cls.trait(Trait.Container.class).filter(Trait.Container::mutable).isPresent();
  }

  private static AccessKind kind(CallEdge edge) {
    AccessKind kind = null;
    for (Effect effect : edge.callee().unit().effects()) {
      if (effect instanceof Effect.StructureWrite || effect instanceof Effect.ItemDelete) {
        return AccessKind.STRUCTURE_WRITE;
      }
      if (effect instanceof Effect.ItemWrite) {
        kind = AccessKind.ITEM_WRITE;
      }
    }
    return kind;
  }

  /** The attribute or module name that holds the container. */
  private static String name(PointsTo pointsTo, HeapObject container) {
    if (container instanceof HeapObject.Instance(var cls, HeapObject.Site site, var owner)) {
      int id = pointsTo.id(container);
      HeapObject holder =
          owner != null ? owner : new HeapObject.ModuleObject(site.unit().unit().module());
      for (String field : pointsTo.fields(pointsTo.id(holder))) {
        if (pointsTo.field(pointsTo.id(holder), field).contains(id)) {
          return owner == null ? field : owner.instanceClass().name() + "." + field;
        }
      }
      return "a " + cls.name();
    }
    return "a container";
  }
}

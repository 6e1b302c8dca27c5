package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which shared locations an access may be of: the places of a unit in one of its contexts.
 * Single-threaded.
 */
final class AccessedPlaces {

  private final PointsTo pointsTo;
  private final Resolver resolver;
  private final Sharing sharing;
  private final Map<LinkedClass, Map<String, Boolean>> properties = new HashMap<>();

  AccessedPlaces(PointsTo pointsTo, Resolver resolver, Sharing sharing) {
    this.pointsTo = pointsTo;
    this.resolver = resolver;
    this.sharing = sharing;
  }

  /** The shared locations that the access may be of in that context. */
  List<HeapLocation> of(Event.Access event, Context context) {
    List<HeapLocation> found = new ArrayList<>();
    switch (event.place()) {
      case Place.Global(var module, String name) ->
          found.add(new HeapLocation.Global(module, name));
      case Place.Cell(int owner, String name) ->
          found.add(new HeapLocation.Cell(pointsTo.cellOwner(context.unit(), owner), name));
      case Place.Attribute(Operand object, String name) -> {
        for (int o : resolver.objects(object, context)) {
          addAttribute(o, name, event, found);
        }
      }
      case Place.Contents(Operand container) -> {
        for (int o : resolver.objects(container, context)) {
          LinkedClass cls = pointsTo.object(o).instanceClass();
          boolean mutable =
              cls != null
                  && cls.trait(Trait.Container.class).filter(Trait.Container::mutable).isPresent();
          boolean takes = cls != null && cls.trait(Trait.Queue.class).isPresent();
          boolean has =
              !event.operation().startsWith(".") || hasMethod(cls, event.operation().substring(1));
          if ((mutable || takes)
              && has
              && !(isNamed(event) && isList(cls))
              && sharing.isShared(o)
              && !isPerThread(container.path(), context)) {
            found.add(new HeapLocation.Contents(o));
          }
        }
      }
    }
    return found;
  }

  /** Whether an item is read or stored under a name: no element of a list has one. */
  private static boolean isNamed(Event.Access event) {
    return event.key().startsWith("'")
        && switch (event.kind()) {
          case ITEM_READ, ITEM_DEFAULT, ITEM_WRITE, ITEM_UPDATE -> true;
          case READ, WRITE, UPDATE, DELETE, STRUCTURE_READ, STRUCTURE_WRITE -> false;
          case ITERATE, ADVANCE, USE -> false;
        };
  }

  private static boolean isList(LinkedClass cls) {
    return cls.trait(Trait.Container.class)
        .filter(container -> container.shape() == Trait.Shape.LIST)
        .isPresent();
  }

  /**
   * Methods name what they do; functions such as {@code len} are no methods of what they look at.
   */
  private boolean hasMethod(LinkedClass cls, String name) {
    return cls == null
        || cls.declarer(name).isPresent()
        || pointsTo.program().resolve(pointsTo.program().builtins(), name).isPresent();
  }

  /** Whether the value hangs off thread-local storage. */
  private boolean isPerThread(Path path, Context context) {
    return path instanceof Path.Field(Path base, var _)
        && resolver.objects(new Operand(base, -1), context).stream()
            .map(o -> pointsTo.object(o).instanceClass())
            .anyMatch(cls -> cls != null && cls.trait(Trait.ThreadLocal.class).isPresent());
  }

  private void addAttribute(int object, String name, Event.Access event, List<HeapLocation> found) {
    switch (pointsTo.object(object)) {
      case HeapObject.ModuleObject(var module) -> found.add(new HeapLocation.Global(module, name));
      case HeapObject.ClassObject(LinkedClass cls) -> {
        LinkedClass declarer = cls.declarer(name).orElse(cls);
        found.add(
            new HeapLocation.Attribute(pointsTo.id(new HeapObject.ClassObject(declarer)), name));
      }
      case HeapObject.Instance(LinkedClass cls, var _, var _) ->
          addInstanceAttribute(object, cls, name, event, found);
      case HeapObject.Representative(LinkedClass cls) ->
          addInstanceAttribute(object, cls, name, event, found);
      case HeapObject.FunctionObject _, HeapObject.BoundMethod _, HeapObject.SuperObject _ -> {}
      case HeapObject.GeneratorObject _, HeapObject.External _ -> {}
    }
  }

  private void addInstanceAttribute(
      int object, LinkedClass cls, String name, Event.Access event, List<HeapLocation> found) {
    if (cls.isModel()
        || !sharing.isShared(object)
        || cls.trait(Trait.ThreadLocal.class).isPresent()
        || !pointsTo.mayHave(cls, name)) {
      return;
    }
    if (isProperty(cls, name)) {
      return;
    }
    found.add(new HeapLocation.Attribute(object, name));
    if (!event.kind().writes()) {
      cls.declarer(name)
          .filter(declarer -> !declarer.isModel())
          .ifPresent(
              declarer ->
                  found.add(
                      new HeapLocation.Attribute(
                          pointsTo.id(new HeapObject.ClassObject(declarer)), name)));
    }
  }

  /** A property is no place of its own: what its functions access is. */
  private boolean isProperty(LinkedClass cls, String name) {
    return properties
        .computeIfAbsent(cls, _ -> new HashMap<>())
        .computeIfAbsent(name, _ -> findProperty(cls, name));
  }

  private boolean findProperty(LinkedClass cls, String name) {
    return cls.declarer(name)
        .map(declarer -> pointsTo.field(pointsTo.id(new HeapObject.ClassObject(declarer)), name))
        .filter(
            members -> {
              for (int at = 0; at < members.size(); at++) {
                if (pointsTo.object(members.get(at)) instanceof HeapObject.FunctionObject function
                    && (function.unit().isProperty() || function.unit().isPropertyChange())) {
                  return true;
                }
              }
              return false;
            })
        .isPresent();
  }
}

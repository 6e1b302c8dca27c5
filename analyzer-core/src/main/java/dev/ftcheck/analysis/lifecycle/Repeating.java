package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What goes wrong when a function runs twice that is meant to run once. */
public final class Repeating {

  /** Why it matters. */
  public sealed interface Harm {

    /** Each run makes a lock, queue or other object that threads meet at. */
    record MeetingPoint(String cls) implements Harm {}

    /** Each run makes a pool or starts threads. */
    record Threads() implements Harm {}

    /** Each run makes an object that others change. */
    record State(Location change) implements Harm {}

    /** Each run changes something that is there already. */
    record Effect(String place, Location change) implements Harm {}
  }

  /** A change that two runs do not make the same as one: an update, an append. */
  private static final Set<AccessKind> ADDING =
      Set.of(AccessKind.UPDATE, AccessKind.ITEM_UPDATE, AccessKind.STRUCTURE_WRITE);

  private final PointsTo pointsTo;
  private final Flows flows;

  private record Change(LinkedUnit by, Location location) {}

  /** Of each object the places that change it. */
  private final Map<Integer, List<Change>> changes = new HashMap<>();

  public Repeating(Flows flows) {
    this.flows = flows;
    this.pointsTo = flows.pointsTo();
    for (UnitInstance in : pointsTo.instances()) {
      if (!in.unit().isModel() && !isConstructor(in.unit())) {
        for (Event event : flows.of(in).events()) {
          if (event instanceof Event.Access access && access.kind().writes()) {
            note(in, access);
          }
        }
      }
    }
  }

  private void note(UnitInstance in, Event.Access access) {
    int changed =
        switch (access.place()) {
          case Place.Contents(var container) -> container.register();
          case Place.Attribute(var object, String _) -> object.register();
          case Place.Global _, Place.Cell _ -> Instr.NONE;
        };
    boolean contents = access.place() instanceof Place.Contents;
    Change change = new Change(in.unit(), in.unit().at(access.span()));
    pointsTo
        .at(in, changed)
        .forEach(
            object -> {
              if (!contents || isContainer(object)) {
                changes.computeIfAbsent(object, _ -> new ArrayList<>()).add(change);
              }
            });
  }

  private boolean isContainer(int object) {
    LinkedClass cls = pointsTo.object(object).instanceClass();
    return cls != null
        && cls.trait(Trait.Container.class).filter(Trait.Container::mutable).isPresent();
  }

  /** The gravest harm, if any is known. */
  public Optional<Harm> of(LinkedUnit function) {
    for (UnitInstance in : pointsTo.instances(function)) {
      Optional<Harm> harm = ofResult(function, pointsTo.returned(in));
      if (harm.isEmpty() && !flows.of(in).leavesRunning().isEmpty()) {
        harm = Optional.of(new Harm.Threads());
      }
      if (harm.isEmpty()) {
        harm = ofEffects(in);
      }
      if (harm.isPresent()) {
        return harm;
      }
    }
    return Optional.empty();
  }

  private Optional<Harm> ofResult(LinkedUnit function, ObjectSet results) {
    for (int at = 0; at < results.size(); at++) {
      if (pointsTo.object(results.get(at))
              instanceof
              HeapObject.Instance(LinkedClass cls, HeapObject.Site(UnitInstance in, int _), var _)
          && in.unit() == function) {
        Optional<Harm> harm = ofNew(function, results.get(at), cls);
        if (harm.isPresent()) {
          return harm;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Harm> ofNew(LinkedUnit function, int object, LinkedClass cls) {
    if (cls.trait(Trait.Executor.class).isPresent()
        || cls.trait(Trait.ThreadObject.class).isPresent()) {
      return Optional.of(new Harm.Threads());
    }
    boolean meeting =
        cls.trait(Trait.Lock.class).isPresent()
            || cls.trait(Trait.Queue.class).isPresent()
            || cls.trait(Trait.Event.class).isPresent()
            || cls.trait(Trait.Barrier.class).isPresent();
    if (meeting) {
      return Optional.of(new Harm.MeetingPoint(cls.name()));
    }
    return isForAll(function) ? changeOf(function, object) : Optional.empty();
  }

  /** Without arguments there is one result, which all callers share. */
  private static boolean isForAll(LinkedUnit function) {
    return function.code().params().size() <= (function.methodOf() == null ? 0 : 1);
  }

  private Optional<Harm> changeOf(LinkedUnit function, int object) {
    return Stream.concat(Stream.of(object), parts(object))
        .flatMap(part -> changes.getOrDefault(part, List.of()).stream())
        .filter(change -> change.by() != function)
        .findFirst()
        .map(change -> new Harm.State(change.location()));
  }

  /** The containers in its attributes. */
  private Stream<Integer> parts(int object) {
    List<Integer> parts = new ArrayList<>();
    for (String field : pointsTo.fields(object)) {
      pointsTo.field(object, field).forEach(parts::add);
    }
    return parts.stream().filter(this::isContainer);
  }

  private static boolean isConstructor(LinkedUnit unit) {
    return unit.methodOf() != null && unit.code().name().equals("__init__");
  }

  private Optional<Harm> ofEffects(UnitInstance in) {
    for (Event event : flows.of(in).events()) {
      if (event instanceof Event.Access access
          && !access.owned()
          && ADDING.contains(access.kind())) {
        Optional<String> name = name(in.unit(), access.place());
        if (name.isPresent()) {
          return Optional.of(new Harm.Effect(name.get(), in.unit().at(access.span())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> name(LinkedUnit unit, Place place) {
    return switch (place) {
      case Place.Global(var _, String name) -> Optional.of(name);
      case Place.Attribute(var object, String name) ->
          SourceName.of(pointsTo, unit, object.register()).map(base -> base + "." + name);
      case Place.Contents(var container) -> SourceName.of(pointsTo, unit, container.register());
      case Place.Cell(int _, String name) -> Optional.of(name);
    };
  }
}

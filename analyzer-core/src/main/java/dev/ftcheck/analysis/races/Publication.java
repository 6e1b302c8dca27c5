package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * State that others can reach, or are told to look at, before it is set for the first time: a field
 * that a constructor sets after it has handed out its object, a field of a new object that is set
 * after the object was handed out, and a value that is stored after the event that announces it.
 */
final class Publication {

  /** Calls of a constructor are searched for first writes to this depth. */
  private static final int MAX_DEPTH = 4;

  /**
   * A write that comes too late.
   *
   * @param handOver where the state becomes reachable
   * @param reader who may read it before the write
   */
  record Late(Location handOver, Access reader, Confidence confidence) {}

  private final Flows flows;
  private final PointsTo pointsTo;

  Publication(Flows flows) {
    this.flows = flows;
    this.pointsTo = flows.pointsTo();
  }

  /** How the write comes too late for one of the conflicting accesses; null where it does not. */
  Late of(HeapLocation place, Access write, List<Access> against) {
    if (write.event().kind() != AccessKind.WRITE) {
      return null;
    }
    List<Access> readers =
        against.stream()
            .filter(other -> !other.writes())
            .sorted(
                Comparator.comparing((Access reader) -> reader.visit().isVague())
                    .thenComparing(reader -> reader.visit().length()))
            .toList();
    if (readers.isEmpty()) {
      return null;
    }
    Late late =
        place instanceof HeapLocation.Attribute(int object, String name)
                && isWithoutDefault(object, name)
            ? ofField(object, name, write, readers.getFirst())
            : null;
    return late != null ? late : afterSignal(write, readers);
  }

  private Late ofField(int object, String name, Access write, Access reader) {
    Late late = duringConstruction(object, name, write, reader);
    return late != null ? late : afterHandOver(object, name, write, reader);
  }

  private boolean isWithoutDefault(int object, String name) {
    LinkedClass cls = pointsTo.object(object).instanceClass();
    return cls != null && cls.declarer(name).isEmpty();
  }

  // ---- constructors
  // ------------------------------------------------------------------------------------------------------------

  private Late duringConstruction(int object, String name, Access write, Access reader) {
    Event event = write.event();
    for (Visit at = write.visit(); at != null; at = at.caller()) {
      boolean constructs =
          isConstructor(at.context().unit())
              && at.context().receiver() == object
              && at.context().ownsReceiver();
      if (constructs && selfEscaped(event)) {
        return lateInConstructor(at, event, name, reader);
      }
      event = at.call();
    }
    return null;
  }

  private static boolean isConstructor(UnitInstance unit) {
    return unit.unit().code().name().equals("__init__");
  }

  private static boolean selfEscaped(Event event) {
    return switch (event) {
      case Event.Access access -> access.selfEscaped();
      case Event.Invocation call -> call.selfEscaped();
      case null, default -> false;
    };
  }

  private Late lateInConstructor(Visit constructor, Event late, String name, Access reader) {
    UnitInstance unit = constructor.context().unit();
    Event escape = null;
    Event handOver = null;
    boolean started = false;
    for (Event event : flows.of(unit).events()) {
      if (event == late) {
        break;
      }
      if (writesSelf(event, unit, name, MAX_DEPTH)) {
        return null;
      }
      boolean starts = starts(event, unit, reader.root().start());
      boolean escapes =
          escape == null
              && (isOwnStart(event)
                  || event instanceof Event.Escape(Path.Parameter _, var _, var _));
      if (escapes) {
        escape = event;
      }
      if (starts || escapes) {
        handOver = event;
        started |= starts;
      }
    }
    return escape == null
        ? null
        : late(unit, handOver, reader, started ? Confidence.HIGH : Confidence.MEDIUM);
  }

  /** The object is a thread that starts itself. */
  private static boolean isOwnStart(Event event) {
    return event instanceof Event.Spawn spawn
        && spawn.handle().path().equals(new Path.Parameter(0));
  }

  private boolean starts(Event event, UnitInstance unit, int start) {
    return switch (event) {
      case Event.Spawn spawn -> spawn.id() == start;
      case Event.Invocation call ->
          pointsTo.edges(unit, call.key()).stream()
              .filter(edge -> !edge.callee().unit().isModel())
              .anyMatch(edge -> flows.of(edge.callee()).leavesRunning().contains(start));
      default -> false;
    };
  }

  /** Whether the event sets that attribute of the unit's first parameter, or calls who does. */
  private boolean writesSelf(Event event, UnitInstance unit, String name, int depth) {
    return switch (event) {
      case Event.Access access ->
          access.kind().writes()
              && access.place() instanceof Place.Attribute(var object, String attribute)
              && attribute.equals(name)
              && object.path().equals(new Path.Parameter(0));
      case Event.Invocation call -> {
        if (depth == 0
            || call.receiver() == null
            || !call.receiver().path().equals(new Path.Parameter(0))) {
          yield false;
        }
        for (CallEdge edge : pointsTo.edges(unit, call.key())) {
          if (!edge.callee().unit().isModel() && writesSomewhere(edge.callee(), name, depth - 1)) {
            yield true;
          }
        }
        yield false;
      }
      default -> false;
    };
  }

  private boolean writesSomewhere(UnitInstance unit, String name, int depth) {
    return flows.of(unit).events().stream().anyMatch(event -> writesSelf(event, unit, name, depth));
  }

  // ---- new objects
  // -------------------------------------------------------------------------------------------------------------

  private Late afterHandOver(int object, String name, Access write, Access reader) {
    UnitInstance unit = write.visit().context().unit();
    if (!(pointsTo.object(object) instanceof HeapObject.Instance made)
        || made.site().unit() != unit
        || isInitialised(unit, made.site().register(), name)) {
      return null;
    }
    Event start = null;
    Event escape = null;
    for (Event event : flows.of(unit).events()) {
      if (event == write.event()) {
        break;
      }
      if (setsAttribute(event, write.event().place())) {
        return null;
      }
      if (starts(event, unit, reader.root().start())) {
        start = event;
      } else if (event instanceof Event.Escape(Path.Fresh(int register), var _, var _)
          && register == made.site().register()) {
        escape = event;
      }
    }
    Event handOver = start != null && escape != null ? start : escape;
    return handOver == null ? null : late(unit, handOver, reader, Confidence.HIGH);
  }

  /** Whether the constructor that the call runs sets the attribute. */
  private boolean isInitialised(UnitInstance unit, int call, String name) {
    return pointsTo.edges(unit, call).stream()
        .anyMatch(edge -> writesSomewhere(edge.callee(), name, MAX_DEPTH));
  }

  private static boolean setsAttribute(Event event, Place place) {
    return event instanceof Event.Access access
        && access.kind().writes()
        && access.place().sameAs(place);
  }

  // ---- events
  // ------------------------------------------------------------------------------------------------------------------

  /** The event is set first, the value that those who wait for it read comes afterwards. */
  private Late afterSignal(Access write, List<Access> readers) {
    UnitInstance unit = write.visit().context().unit();
    for (Event event : flows.of(unit).events()) {
      if (event == write.event() || setsAttribute(event, write.event().place())) {
        return null;
      }
      if (event instanceof Event.Signal signal) {
        for (Access reader : readers) {
          Set<Integer> waited = reader.event().point().waited();
          if (signal.objects().stream().anyMatch(waited::contains)) {
            return late(unit, signal, reader, Confidence.HIGH);
          }
        }
      }
    }
    return null;
  }

  private static Late late(
      UnitInstance unit, Event handOver, Access reader, Confidence confidence) {
    return new Late(
        unit.unit().at(handOver.span()),
        reader,
        reader.visit().isVague() ? Confidence.LOW : confidence);
  }
}

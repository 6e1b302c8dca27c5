package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Context;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What each of several threads of one root has for itself: variables of activations that the root
 * itself enters, objects it makes itself, and objects that were made anew for each thread.
 */
final class Privacy {

  private record Entered(UnitInstance unit, Root root) {}

  private final Execution execution;
  private final PointsTo pointsTo;
  private final Set<Entered> entered = new HashSet<>();

  /** What each thread has from its creator: all of it, and what each of several has for itself. */
  private final Map<Root, Set<Integer>> given = new HashMap<>();

  private final Map<Root, Set<Integer>> handed = new HashMap<>();

  /** The functions whose variables what a thread runs captures. */
  private final Map<Root, Set<UnitInstance>> around = new HashMap<>();

  private final Map<Root, BitSet> within = new HashMap<>();

  Privacy(Execution execution) {
    this.execution = execution;
    this.pointsTo = execution.pointsTo();
    for (Visit visit : execution.visits()) {
      Context context = visit.context();
      entered.add(new Entered(context.unit(), context.root()));
      if (context.root().kind() == Root.Kind.STARTED) {
        if (visit.caller() == null) {
          give(handed, context, _ -> true);
          give(given, context, _ -> true);
        } else if (visit.caller().caller() == null
            && visit.caller().context().unit().unit().isModel()) {
          Context thread = visit.caller().context();
          give(handed, context, object -> isForOne(object, thread.receiver()));
          give(given, context, _ -> true);
        }
      }
    }
  }

  /** What the function that a thread runs has from its creator. */
  private void give(Map<Root, Set<Integer>> to, Context context, IntPredicate counts) {
    Set<UnitInstance> makers = around.computeIfAbsent(context.root(), _ -> new HashSet<>());
    for (UnitInstance at = context.unit().parent(); at != null; at = at.parent()) {
      makers.add(at);
    }
    Set<Integer> objects = to.computeIfAbsent(context.root(), _ -> new HashSet<>());
    if (context.receiver() >= 0 && counts.test(context.receiver())) {
      objects.add(context.receiver());
    }
    for (int param = 0; param < context.unit().unit().code().params().size(); param++) {
      pointsTo
          .at(context.unit(), param)
          .forEach(
              object -> {
                if (counts.test(object)) {
                  objects.add(object);
                }
              });
    }
  }

  /** Whether the threads made where that one is have an object each. */
  private boolean isForOne(int object, int thread) {
    return thread >= 0
        && pointsTo.object(thread) instanceof HeapObject.Instance started
        && pointsTo.object(object) instanceof HeapObject.Instance made
        && made.site().isAsOftenAs(started.site(), pointsTo);
  }

  /**
   * Whether both are by threads that make such objects themselves, so that each is more likely to
   * use its own than that of the other.
   */
  boolean isLikelyOwn(HeapLocation place, Access a, Access b) {
    return a.root().kind() == Root.Kind.STARTED
        && b.root().kind() == Root.Kind.STARTED
        && isMadeBy(a.root(), place)
        && isMadeBy(b.root(), place);
  }

  /**
   * Whether the object is likely to be of one request: code that runs for requests makes it, and it
   * is no part of an object that handles them all.
   */
  boolean isLikelyOfOneRequest(HeapLocation place, Access a, Access b) {
    return (isMadeForRequest(place, a) || isMadeForRequest(place, b))
        && a.root().kind() == Root.Kind.STARTED
        && b.root().kind() == Root.Kind.STARTED
        && !isHandlersOwn(place, a)
        && !isHandlersOwn(place, b);
  }

  /**
   * Whether the two are known to meet in one object: there is one in the process, or both threads
   * have it from elsewhere, since their creators gave it to them or they do not make such objects.
   */
  boolean isSurelyOne(HeapLocation place, Access a, Access b) {
    int object = place.object();
    if (place instanceof HeapLocation.Cell(UnitInstance owner, var _)) {
      return !isOwnActivation(owner, a.root()) && !isOwnActivation(owner, b.root());
    }
    return object < 0
        || isOne(pointsTo.object(object))
        || comesFromElsewhere(object, a.root()) && comesFromElsewhere(object, b.root());
  }

  private boolean isOwnActivation(UnitInstance function, Root root) {
    return root.kind() == Root.Kind.STARTED && enters(root, function);
  }

  private static boolean isOne(HeapObject object) {
    return switch (object) {
      case HeapObject.Instance(var _, var site, HeapObject owner) ->
          owner == null ? site.isOfBody() : isOne(owner);
      case HeapObject.ClassObject _, HeapObject.ModuleObject _ -> true;
      default -> false;
    };
  }

  private boolean comesFromElsewhere(int object, Root root) {
    if (root.kind() != Root.Kind.STARTED || isGiven(object, root)) {
      return true;
    }
    if (!(pointsTo.object(object) instanceof HeapObject.Instance made)) {
      return false;
    }
    if (made.owner() != null && comesFromElsewhere(pointsTo.id(made.owner()), root)) {
      return true;
    }
    UnitInstance maker = made.site().unit().program();
    return !enters(root, maker)
        && (around.getOrDefault(root, Set.of()).contains(maker)
            || within.computeIfAbsent(root, this::findWithin).get(object));
  }

  /** What can be reached from what the thread has from its creator. */
  private BitSet findWithin(Root root) {
    BitSet reached = new BitSet();
    Deque<Integer> pending = new ArrayDeque<>(given.getOrDefault(root, Set.of()));
    pending.forEach(reached::set);
    while (!pending.isEmpty()) {
      int object = pending.poll();
      for (String field : pointsTo.fields(object)) {
        ObjectSet values = pointsTo.field(object, field);
        for (int at = 0; at < values.size(); at++) {
          if (!reached.get(values.get(at))) {
            reached.set(values.get(at));
            pending.add(values.get(at));
          }
        }
      }
    }
    return reached;
  }

  /** Whether the function that the thread runs has the object from whoever started it. */
  boolean isGiven(int object, Root thread) {
    return given.getOrDefault(thread, Set.of()).contains(object);
  }

  private boolean isMadeForRequest(HeapLocation place, Access access) {
    return execution.parallelism().isServed(access.root()) && isMadeBy(access.root(), place);
  }

  /** Whether the place is a part of the object whose method the thread runs. */
  private boolean isHandlersOwn(HeapLocation place, Access access) {
    return execution.belongsTo(place, access.visit().entry().context().receiver());
  }

  /** Whether the root runs the unit. */
  boolean enters(Root root, UnitInstance unit) {
    return entered.contains(new Entered(unit, root));
  }

  /** Whether the threads of the two accesses have different places where the analysis sees one. */
  boolean isPrivate(HeapLocation place, Access a, Access b) {
    Root root = a.root();
    if (isLocal(a) && isLocal(b) && isMadeBy(root, place) && isMadeBy(b.root(), place)) {
      return true;
    }
    boolean oneRoot = root.equals(b.root());
    return switch (place) {
      case HeapLocation.Cell(UnitInstance owner, var _) ->
          entered.contains(new Entered(owner, root))
              && entered.contains(new Entered(owner, b.root()));
      case HeapLocation.Attribute(int object, var _) -> oneRoot && isPrivate(object, root);
      case HeapLocation.Contents(int object) -> oneRoot && isPrivate(object, root);
      case HeapLocation.Global _ -> false;
    };
  }

  /** Whether the access starts from a variable of its own activation. */
  private static boolean isLocal(Access access) {
    Operand base =
        switch (access.event().place()) {
          case Place.Attribute(Operand object, var _) -> object;
          case Place.Contents(Operand container) -> container;
          case Place.Global _, Place.Cell _ -> null;
        };
    return base != null && base.path() instanceof Path.Fresh;
  }

  /** Whether code that the root itself runs makes the object. */
  boolean isMadeBy(Root root, HeapLocation place) {
    int object = place.object();
    if (object < 0 || !(pointsTo.object(object) instanceof HeapObject.Instance made)) {
      return false;
    }
    return entered.contains(new Entered(made.site().unit().program(), root));
  }

  private boolean isPrivate(int object, Root root) {
    boolean itsThread =
        handed.getOrDefault(root, Set.of()).contains(object)
            && pointsTo.object(object) instanceof HeapObject.Representative(LinkedClass cls)
            && cls.trait(Trait.ThreadObject.class).isPresent();
    if (itsThread) {
      return true;
    }
    if (!(pointsTo.object(object) instanceof HeapObject.Instance made)) {
      return false;
    }
    if (made.owner() != null && isPrivate(pointsTo.id(made.owner()), root)) {
      return true;
    }
    if (root.kind() == Root.Kind.STARTED
        && !execution.isPublished(object)
        && enters(root, made.site().unit().program())) {
      return true;
    }
    if (root.kind() != Root.Kind.STARTED || !handed.getOrDefault(root, Set.of()).contains(object)) {
      return false;
    }
    return made.cls().trait(Trait.ThreadObject.class).isPresent()
        || made.site().isRepeated(pointsTo);
  }
}

package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which of a call's edges it takes in one context, and what the callee gets: told apart by the
 * objects that reach the call there.
 */
final class Dispatch {

  private final PointsTo pointsTo;
  private final Resolver resolver;
  private final Event.Invocation event;
  private final Context context;
  private final Set<Integer> receivers;

  /** Null until somebody asks for them. */
  private Set<Integer> functions;

  Dispatch(PointsTo pointsTo, Resolver resolver, Event.Invocation event, Context context) {
    this.pointsTo = pointsTo;
    this.resolver = resolver;
    this.event = event;
    this.context = context;
    this.receivers =
        event.receiver() == null ? Set.of() : resolver.objects(event.receiver(), context);
  }

  /**
   * What the callee gets where the call runs it.
   *
   * @param canonical the one object for all arguments that are equal
   */
  Footprint.Target target(CallEdge edge, UnaryOperator<List<Set<Integer>>> canonical) {
    return new Footprint.Target(
        edge.callee(),
        receiver(edge),
        captured(edge.callee(), context),
        canonical.apply(arguments(edge)),
        ownsReceiver(edge));
  }

  /** The object that the callee is called on, -1 where that is not told apart. */
  int receiver(CallEdge edge) {
    if (edge.receiver() != null) {
      return pointsTo.id(edge.receiver());
    }
    if (passesReceiver(edge)) {
      Set<Integer> self = resolver.objects(event.arguments().getFirst(), context);
      return self.size() == 1 ? self.iterator().next() : -1;
    }
    return -1;
  }

  /** Whether the call may run the edge's callee in this context. */
  boolean takes(CallEdge edge) {
    int receiver = edge.receiver() == null ? -1 : pointsTo.id(edge.receiver());
    boolean reached =
        edge.receiver() == null
            || edge.constructs()
            || receivers.isEmpty()
            || receivers.contains(receiver)
            || pointsTo.object(receiver) instanceof HeapObject.ClassObject
            || !pointsTo.at(context.unit(), event.receiver().register()).contains(receiver);
    return reached && (receivers.contains(receiver) || isCalled(edge));
  }

  /** What a library passes on to a callback: told apart by the object that holds it. */
  List<Set<Integer>> arguments(CallEdge edge) {
    if (passesReceiver(edge) || !context.unit().unit().isModel()) {
      return List.of();
    }
    List<Set<Integer>> arguments = new ArrayList<>();
    int params = edge.callee().unit().code().params().size();
    if (edge.receiver() != null) {
      arguments.add(Set.of());
    }
    for (Operand argument : event.arguments()) {
      if (arguments.size() < params) {
        arguments.add(resolver.objects(argument, context));
      }
    }
    return List.copyOf(arguments);
  }

  /** Nobody else has the callee's receiver yet. */
  boolean ownsReceiver(CallEdge edge) {
    return edge.constructs()
        || event.ownedReceiver()
        || (isOnSelf(edge) && context.ownsReceiver() && !event.selfEscaped());
  }

  /** {@code self.method()}, {@code super().method()} or {@code Base.method(self)}. */
  private boolean isOnSelf(CallEdge edge) {
    Operand on = passesReceiver(edge) ? event.arguments().getFirst() : event.receiver();
    return on != null && on.path().equals(new Path.Parameter(0));
  }

  /** {@code Base.method(object)}: the object that the method is called on is the first argument. */
  private boolean passesReceiver(CallEdge edge) {
    return edge.receiver() == null
        && edge.callee().unit().hasReceiver()
        && !event.arguments().isEmpty();
  }

  /**
   * The callables that reach the call in this context: by a name, or stored in an attribute of the
   * receiver; empty where unknown.
   */
  private Set<Integer> functions() {
    if (functions == null) {
      boolean one = pointsTo.edges(context.unit(), event.key()).size() < 2;
      functions = one ? Set.of() : findFunctions();
    }
    return functions;
  }

  private Set<Integer> findFunctions() {
    if (event.function() != null) {
      return resolver.objects(event.function(), context);
    }
    Instr call =
        event.key() < 0
            ? null
            : pointsTo.program().definitions(context.unit().unit()).of(event.key());
    return call instanceof Instr.CallMethod method
        ? resolver.objects(
            new Operand(new Path.Field(event.receiver().path(), method.method()), -1), context)
        : Set.of();
  }

  /**
   * The receiver that a callee's captured {@code self} is: that of the method which made it, also
   * by way of a library function.
   */
  static int captured(UnitInstance callee, Context caller) {
    boolean passes =
        callee.unit().isModel()
            || caller.unit().unit().isModel()
            || callee.parent() == caller.unit();
    if (!passes) {
      return -1;
    }
    return caller.receiver() >= 0 && !caller.unit().unit().isModel()
        ? caller.receiver()
        : caller.captured();
  }

  /** Whether the callables that reach the call in this context include the edge's callee. */
  boolean isCalled(CallEdge edge) {
    if (functions().isEmpty()) {
      return true;
    }
    for (int function : functions()) {
      boolean matches =
          switch (pointsTo.object(function)) {
            case HeapObject.FunctionObject(var unit, var _) ->
                edge.receiver() == null && unit == edge.callee().unit();
            case HeapObject.BoundMethod(var bound, HeapObject receiver) ->
                bound.unit() == edge.callee().unit() && receiver.equals(edge.receiver());
            case HeapObject.ClassObject _ -> edge.constructs();
            case HeapObject.Instance _, HeapObject.Representative _ -> edge.receiver() != null;
            case HeapObject.ModuleObject _,
                HeapObject.SuperObject _,
                HeapObject.GeneratorObject _,
                HeapObject.External _ ->
                false;
          };
      if (matches) {
        return true;
      }
    }
    return false;
  }
}

package dev.ftcheck.analysis.interrupts;

import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.finding.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the functions that the interpreter or a library calls in the middle of other code. */
final class Handlers {

  private final PointsTo pointsTo;
  private final Set<Handler> found = new LinkedHashSet<>();

  private Handlers(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
  }

  static List<Handler> of(PointsTo pointsTo) {
    Handlers handlers = new Handlers(pointsTo);
    for (LinkedClass cls : pointsTo.program().classes()) {
      if (!cls.isModel()) {
        handlers.addMethods(cls);
      }
    }
    for (UnitInstance instance : pointsTo.instances()) {
      for (Effect effect : instance.unit().effects()) {
        if (effect instanceof Effect.RegistersCallback(String _, Effect.Occasion when)
            && interrupts(when)) {
          handlers.addRegistered(instance, when);
        }
      }
    }
    return List.copyOf(handlers.found);
  }

  private static boolean interrupts(Effect.Occasion when) {
    return switch (when) {
      case SIGNAL, ATEXIT, FINALIZER, LOG -> true;
      case FORK, DONE, LOOP -> false;
    };
  }

  /** The finalizer of a class, and the methods with which it overrides what a library calls. */
  private void addMethods(LinkedClass cls) {
    addMethod(cls, Handler.FINALIZER, Effect.Occasion.FINALIZER);
    for (LinkedClass ancestor : cls.mro()) {
      if (ancestor.isModel()) {
        for (LinkedUnit unit : ancestor.module().units()) {
          if (unit.methodOf() == ancestor) {
            calledBack(unit).ifPresent(when -> addMethod(cls, unit.code().name(), when));
          }
        }
      }
    }
  }

  private static Optional<Effect.Occasion> calledBack(LinkedUnit unit) {
    return unit.effects().stream()
        .filter(Effect.CalledBack.class::isInstance)
        .map(effect -> ((Effect.CalledBack) effect).when())
        .findFirst();
  }

  private void addMethod(LinkedClass cls, String name, Effect.Occasion when) {
    Optional<LinkedClass> declarer = cls.declarer(name).filter(owner -> !owner.isModel());
    if (declarer.isEmpty()) {
      return;
    }
    int self = pointsTo.id(new HeapObject.Representative(cls));
    ObjectSet members =
        pointsTo.field(pointsTo.id(new HeapObject.ClassObject(declarer.get())), name);
    for (int at = 0; at < members.size(); at++) {
      if (pointsTo.object(members.get(at))
          instanceof HeapObject.FunctionObject(LinkedUnit unit, UnitInstance definedIn)) {
        for (UnitInstance instance : pointsTo.instances(unit)) {
          if (instance.parent() == definedIn && unit.hasReceiver()) {
            found.add(new Handler(when, instance, self, unit.at(unit.code().span())));
          }
        }
      }
    }
  }

  /** What a library function registers is what its model calls. */
  private void addRegistered(UnitInstance library, Effect.Occasion when) {
    UnitInstance.CallSite call = library.context();
    if (call == null || call.caller().unit().isModel()) {
      return;
    }
    Location registered = location(call);
    for (Set<CallEdge> edges : pointsTo.edgesOf(library)) {
      for (CallEdge edge : edges) {
        int receiver = edge.receiver() == null ? -1 : pointsTo.id(edge.receiver());
        found.add(new Handler(when, edge.callee(), receiver, registered));
      }
    }
  }

  private Location location(UnitInstance.CallSite call) {
    LinkedUnit unit = call.caller().unit();
    Definitions definitions = pointsTo.program().definitions(unit);
    Instr registration = call.register() < 0 ? null : definitions.of(call.register());
    return unit.at(registration == null ? unit.code().span() : registration.span());
  }
}

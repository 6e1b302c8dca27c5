package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The functions that run in a pool or process.
 *
 * @param entries the calls of them that the workers make
 * @param complete whether every function that is submitted is known
 */
public record Tasks(Set<CallEdge> entries, boolean complete) {

  /** What is submitted to an executor or pool, and its initializer. */
  public static Tasks of(Allocation executor, PointsTo pointsTo, CallSites calls) {
    Set<CallEdge> entries = new LinkedHashSet<>();
    boolean[] complete = {true};
    calls.forEach(
        Effect.Spawns.class,
        (site, edge) -> {
          if (edge.receiver() != null
              && executor.objects().contains(pointsTo.id(edge.receiver()))) {
            List<CallEdge> run = workerCalls(edge.callee(), pointsTo);
            entries.addAll(run);
            complete[0] &= !run.isEmpty() && isKnown(site, edge, pointsTo);
          }
        });
    CallSite creation = executor.site(pointsTo);
    if (creation != null && !entries.isEmpty()) {
      pointsTo.edges(creation.in(), creation.key()).stream()
          .filter(edge -> edge.callee().unit().isModel())
          .forEach(edge -> entries.addAll(workerCalls(edge.callee(), pointsTo)));
    }
    return new Tasks(entries, complete[0]);
  }

  /**
   * What the library function calls outside of its own module, directly or through functions there.
   */
  private static List<CallEdge> workerCalls(UnitInstance spawner, PointsTo pointsTo) {
    List<CallEdge> run = new ArrayList<>();
    Set<UnitInstance> seen = new HashSet<>(Set.of(spawner));
    Deque<UnitInstance> pending = new ArrayDeque<>(seen);
    while (!pending.isEmpty()) {
      for (Set<CallEdge> edges : pointsTo.edgesOf(pending.remove())) {
        for (CallEdge edge : edges) {
          if (!edge.callee().unit().module().equals(spawner.unit().module())) {
            run.add(edge);
          } else if (seen.add(edge.callee())) {
            pending.add(edge.callee());
          }
        }
      }
    }
    return run;
  }

  private static boolean isKnown(CallSite site, CallEdge edge, PointsTo pointsTo) {
    LinkedUnit spawner = edge.callee().unit();
    for (Effect effect : spawner.effects()) {
      if (effect instanceof Effect.Spawns spawns) {
        int task = site.argument(spawns.callee(), spawner, true);
        if (task != Instr.NONE && !isKnown(pointsTo.at(site.in(), task), pointsTo)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isKnown(ObjectSet functions, PointsTo pointsTo) {
    for (int at = 0; at < functions.size(); at++) {
      if (pointsTo.object(functions.get(at)) instanceof HeapObject.External) {
        return false;
      }
    }
    return !functions.isEmpty();
  }

  /** The target of a process, or its {@code run} method. */
  public static Tasks ofProcess(Allocation process, PointsTo pointsTo) {
    Set<CallEdge> entries = new LinkedHashSet<>();
    for (UnitInstance unit : pointsTo.instances()) {
      for (CallEdge edge : pointsTo.edges(unit, PointsTo.RUN_KEY)) {
        if (edge.receiver() != null && process.objects().contains(pointsTo.id(edge.receiver()))) {
          entries.addAll(
              edge.callee().unit().isModel()
                  ? targets(process, edge.callee(), pointsTo)
                  : List.of(edge));
        }
      }
    }
    return new Tasks(entries, !entries.isEmpty());
  }

  /** Of what the library's {@code run} may call for all processes, the targets of this one. */
  private static List<CallEdge> targets(Allocation process, UnitInstance run, PointsTo pointsTo) {
    Set<LinkedUnit> own = new LinkedHashSet<>();
    for (int object : process.objects()) {
      pointsTo.field(object, "_target").forEach(target -> addUnit(pointsTo.object(target), own));
    }
    List<CallEdge> targets = new ArrayList<>();
    for (Set<CallEdge> edges : pointsTo.edgesOf(run)) {
      edges.stream().filter(edge -> own.contains(edge.callee().unit())).forEach(targets::add);
    }
    return targets;
  }

  private static void addUnit(HeapObject target, Set<LinkedUnit> units) {
    switch (target) {
      case HeapObject.FunctionObject(LinkedUnit unit, var _) -> units.add(unit);
      case HeapObject.BoundMethod(var function, var _) -> units.add(function.unit());
      case HeapObject.ModuleObject _, HeapObject.ClassObject _, HeapObject.Instance _ -> {}
      case HeapObject.Representative _, HeapObject.SuperObject _, HeapObject.GeneratorObject _ -> {}
      case HeapObject.External _ -> {}
    }
  }
}

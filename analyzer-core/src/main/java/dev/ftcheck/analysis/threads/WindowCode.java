package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Code of the thread that draws windows: the modules that import a toolkit, and what only they call
 * or make objects of. What programs do while they start is neither that nor something else, and
 * calls by tests do not count. Immutable.
 */
final class WindowCode {

  /** The units, by id. */
  private final BitSet only = new BitSet();

  private final Map<LinkedModule, Boolean> windows = new HashMap<>();

  WindowCode(PointsTo pointsTo) {
    List<LinkedUnit> units = pointsTo.program().units();
    Map<LinkedUnit, BitSet> callees = new HashMap<>();
    BitSet called = new BitSet();
    for (UnitInstance caller : pointsTo.instances()) {
      if (!TestCode.is(caller.unit().module().path())) {
        BitSet its = callees.computeIfAbsent(caller.unit(), _ -> new BitSet());
        for (Set<CallEdge> edges : pointsTo.edgesOf(caller)) {
          edges.forEach(edge -> its.set(edge.callee().unit().id()));
        }
        its.clear(caller.unit().id());
        called.or(its);
      }
    }
    addUsersOfObjects(pointsTo, callees, called);
    BitSet drawing = new BitSet();
    Deque<LinkedUnit> pending = new ArrayDeque<>();
    for (LinkedUnit unit : units) {
      if (drawsWindows(unit)) {
        drawing.set(unit.id());
        pending.add(unit);
      }
    }
    only.or(drawing);
    spread(pending, only, units, callees);
    BitSet others =
        (BitSet) drawing.clone(); // what draws windows is on their thread, whoever calls
    for (LinkedUnit unit : units) {
      boolean isEntry = unit.isModel() || !called.get(unit.id()) && !isStart(unit);
      if (isEntry && !drawsWindows(unit)) {
        others.set(unit.id());
        pending.add(unit);
      }
    }
    spread(pending, others, units, callees);
    only.andNot(others);
    only.or(drawing);
  }

  /** Whoever makes an object is taken to call its methods, which calls of unknown values may be. */
  private static void addUsersOfObjects(
      PointsTo pointsTo, Map<LinkedUnit, BitSet> callees, BitSet called) {
    Map<LinkedClass, Set<LinkedUnit>> makers = new HashMap<>();
    for (int id = 0; id < pointsTo.objectCount(); id++) {
      if (pointsTo.object(id) instanceof HeapObject.Instance made) {
        LinkedUnit maker = made.site().unit().program().unit();
        if (!maker.isModel() && !TestCode.is(maker.module().path())) {
          for (LinkedClass cls : made.cls().mro()) {
            makers.computeIfAbsent(cls, _ -> new HashSet<>()).add(maker);
          }
        }
      }
    }
    for (LinkedUnit unit : pointsTo.program().units()) {
      for (LinkedUnit maker : makers.getOrDefault(unit.methodOf(), Set.of())) {
        if (!maker.equals(unit)) {
          callees.computeIfAbsent(maker, _ -> new BitSet()).set(unit.id());
          called.set(unit.id());
        }
      }
    }
  }

  private boolean drawsWindows(LinkedUnit unit) {
    return !unit.isModel() && windows.computeIfAbsent(unit.module(), Windows::areDrawnBy);
  }

  private static boolean isStart(LinkedUnit unit) {
    return unit.code().kind() == CodeUnit.Kind.MODULE || Entries.isProgram(unit);
  }

  private static void spread(
      Deque<LinkedUnit> pending,
      BitSet reached,
      List<LinkedUnit> units,
      Map<LinkedUnit, BitSet> callees) {
    while (!pending.isEmpty()) {
      BitSet next = (BitSet) callees.getOrDefault(pending.poll(), new BitSet()).clone();
      next.andNot(reached);
      reached.or(next);
      next.stream().forEach(id -> pending.add(units.get(id)));
    }
  }

  /** Whether only the thread that draws windows runs the unit, as far as the program tells. */
  boolean has(LinkedUnit unit) {
    return only.get(unit.id());
  }
}

package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The library functions that lead somewhere: to analysed code, to a start of threads or to the
 * change of a container, by themselves or by what they call. The others have nothing to say to an
 * execution. Immutable.
 */
final class Passages {

  private final BitSet leading = new BitSet();

  Passages(PointsTo pointsTo) {
    Map<UnitInstance, List<UnitInstance>> callers = new HashMap<>();
    List<UnitInstance> pending = new ArrayList<>();
    for (UnitInstance unit : pointsTo.instances()) {
      boolean leads = !unit.unit().isModel() || Sharing.startsThreads(unit);
      if (unit.unit().isModel()) {
        for (Set<CallEdge> edges : pointsTo.edgesOf(unit)) {
          for (CallEdge edge : edges) {
            callers.computeIfAbsent(edge.callee(), _ -> new ArrayList<>()).add(unit);
            leads |= DetachedMethod.isChange(edge);
          }
        }
      }
      if (leads) {
        leading.set(unit.id());
        pending.add(unit);
      }
    }
    while (!pending.isEmpty()) {
      for (UnitInstance caller : callers.getOrDefault(pending.removeLast(), List.of())) {
        if (!leading.get(caller.id())) {
          leading.set(caller.id());
          pending.add(caller);
        }
      }
    }
  }

  boolean leadOn(UnitInstance unit) {
    return leading.get(unit.id());
  }
}

package dev.ftcheck.analysis.interrupts;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units that may acquire a lock, themselves or in what they call. */
final class LockReach {

  private LockReach() {}

  static Set<UnitInstance> of(Flows flows) {
    PointsTo pointsTo = flows.pointsTo();
    Map<UnitInstance, List<UnitInstance>> callers = new HashMap<>();
    Deque<UnitInstance> pending = new ArrayDeque<>();
    Set<UnitInstance> reach = new HashSet<>();
    for (UnitInstance unit : pointsTo.instances()) {
      for (Set<CallEdge> edges : pointsTo.edgesOf(unit)) {
        for (CallEdge edge : edges) {
          callers.computeIfAbsent(edge.callee(), _ -> new ArrayList<>()).add(unit);
        }
      }
      if (acquires(unit, flows) && reach.add(unit)) {
        pending.add(unit);
      }
    }
    while (!pending.isEmpty()) {
      for (UnitInstance caller : callers.getOrDefault(pending.remove(), List.of())) {
        if (reach.add(caller)) {
          pending.add(caller);
        }
      }
    }
    return reach;
  }

  private static boolean acquires(UnitInstance unit, Flows flows) {
    return flows.of(unit).events().stream()
        .anyMatch(event -> event instanceof Event.Acquisition taken && taken.blocking());
  }
}

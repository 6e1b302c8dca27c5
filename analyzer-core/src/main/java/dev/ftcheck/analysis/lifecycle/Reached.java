package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What calls lead to, in the same thread. */
public final class Reached {

  private Reached() {}

  /**
   * The call edges that code reaches which starts with these, through functions of the program and
   * the library.
   */
  public static Set<CallEdge> edges(PointsTo pointsTo, Collection<CallEdge> from) {
    return edges(pointsTo, from, unit -> false);
  }

  /** The same without what such functions call. */
  static Set<CallEdge> edges(
      PointsTo pointsTo, Collection<CallEdge> from, Predicate<UnitInstance> ends) {
    Set<CallEdge> reached = new LinkedHashSet<>();
    Deque<CallEdge> pending = new ArrayDeque<>(from);
    while (!pending.isEmpty()) {
      CallEdge edge = pending.remove();
      if (reached.add(edge) && !startsThreads(edge.callee()) && !ends.test(edge.callee())) {
        for (Set<CallEdge> further : pointsTo.edgesOf(edge.callee())) {
          pending.addAll(further);
        }
      }
    }
    return reached;
  }

  private static boolean startsThreads(UnitInstance unit) {
    Predicate<Effect> starts =
        effect -> effect instanceof Effect.Starts || effect instanceof Effect.Spawns;
    return unit.unit().effects().stream().anyMatch(starts);
  }
}

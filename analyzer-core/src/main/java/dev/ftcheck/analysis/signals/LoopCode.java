package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The code that runs on the thread of an event loop: coroutines, and the functions that they call.
 * What they hand to an executor runs elsewhere.
 */
public final class LoopCode {

  /** Calls are followed this deep. */
  private static final int MAX_CALLS = 5;

  /** A call that may run more different functions than this says little about any of them. */
  private static final int MAX_ALTERNATIVES = 3;

  /**
   * How the loop gets to a unit.
   *
   * @param caller null for a coroutine
   * @param call the event of the caller that leads here; null for a coroutine
   */
  public record Reach(UnitInstance unit, Reach caller, Event call, int depth) {

    /** From the coroutine to this unit. */
    public List<Reach> chain() {
      List<Reach> chain = new ArrayList<>();
      for (Reach at = this; at != null; at = at.caller) {
        chain.addFirst(at);
      }
      return chain;
    }
  }

  private final PointsTo pointsTo;
  private final Flows flows;
  private final Map<UnitInstance, Reach> reached = new LinkedHashMap<>();

  public LoopCode(Analysis analysis) {
    this.pointsTo = analysis.pointsTo();
    this.flows = analysis.flows();
    Deque<Reach> pending = new ArrayDeque<>();
    for (UnitInstance unit : pointsTo.instances()) {
      if (!unit.unit().isModel() && unit.unit().code().isAsync()) {
        Reach coroutine = new Reach(unit, null, null, 0);
        reached.put(unit, coroutine);
        pending.add(coroutine);
      }
    }
    while (!pending.isEmpty()) {
      follow(pending.remove(), pending);
    }
  }

  private void follow(Reach from, Deque<Reach> pending) {
    if (from.depth() == MAX_CALLS) {
      return;
    }
    for (Event event : flows.of(from.unit()).events()) {
      if (event instanceof Event.Invocation call) {
        Set<CallEdge> edges = pointsTo.edges(from.unit(), call.key());
        Set<LinkedUnit> callees = new HashSet<>();
        edges.forEach(edge -> callees.add(edge.callee().unit()));
        for (CallEdge edge : callees.size() > MAX_ALTERNATIVES ? Set.<CallEdge>of() : edges) {
          UnitInstance callee = edge.callee();
          if (!callee.unit().isModel()
              && !callee.unit().code().isGenerator()
              && !reached.containsKey(callee)) {
            Reach reach = new Reach(callee, from, call, from.depth() + 1);
            reached.put(callee, reach);
            pending.add(reach);
          }
        }
      }
    }
  }

  /** Every unit of the program that runs on a loop's thread, with a shortest way to it. */
  public List<Reach> all() {
    return List.copyOf(reached.values());
  }
}

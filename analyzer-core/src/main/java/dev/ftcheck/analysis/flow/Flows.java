package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.PhaseTimes;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The summaries of all units, made on demand, callees first; a recursive call sees nothing of the
 * summary that is being made. Single-threaded, and recursive along call chains: wants a large
 * stack.
 */
public final class Flows {

  private final PointsTo pointsTo;
  private final Spawns spawns = new Spawns();
  private final Map<UnitInstance, FlowSummary> summaries = new HashMap<>();
  private final Set<UnitInstance> inProgress = new HashSet<>();
  private final PhaseTimes times;

  public Flows(PointsTo pointsTo) {
    this(pointsTo, PhaseTimes.off());
  }

  /**
   * @param times where the time of making summaries is kept
   */
  public Flows(PointsTo pointsTo, PhaseTimes times) {
    this.pointsTo = pointsTo;
    this.times = times;
  }

  public PointsTo pointsTo() {
    return pointsTo;
  }

  public Spawns spawns() {
    return spawns;
  }

  public FlowSummary of(UnitInstance unit) {
    FlowSummary known = summaries.get(unit);
    if (known != null) {
      return known;
    }
    return inProgress.isEmpty() ? times.in("flow", () -> make(unit)) : make(unit);
  }

  private FlowSummary make(UnitInstance unit) {
    if (!inProgress.add(unit)) {
      return new FlowSummary(
          unit, List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(),
          List.of(), Set.of());
    }
    FlowSummary made = new UnitWalk(this, unit).walk();
    inProgress.remove(unit);
    summaries.put(unit, made);
    return made;
  }
}

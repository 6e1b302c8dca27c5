package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who sets events and notifies conditions, and what state is changed along with that. */
final class Wakers {

  /** A place that wakes whoever waits for an event or a condition. */
  record Waker(UnitInstance in, Event.Notification wakes) {}

  private final PointsTo pointsTo;
  private final StateNames names;
  private final List<Waker> all = new ArrayList<>();
  private final Map<LinkedUnit, Set<UnitInstance>> callers = new HashMap<>();

  Wakers(Flows flows, StateNames names) {
    this.pointsTo = flows.pointsTo();
    this.names = names;
    Set<LinkedUnit> seen = new HashSet<>();
    for (UnitInstance in : pointsTo.instances()) {
      if (!in.unit().isModel() && seen.add(in.unit())) {
        for (Event event : flows.of(in).events()) {
          if (event instanceof Event.Notification wakes && wakes.on().register() >= 0) {
            all.add(new Waker(in, wakes));
          }
        }
      }
    }
    Set<LinkedUnit> waking = new HashSet<>();
    all.forEach(waker -> waking.add(waker.in().unit()));
    for (UnitInstance in : pointsTo.instances()) {
      for (Set<CallEdge> edges :
          in.unit().isModel() ? List.<Set<CallEdge>>of() : pointsTo.edgesOf(in)) {
        for (CallEdge edge : edges) {
          if (waking.contains(edge.callee().unit())) {
            callers.computeIfAbsent(edge.callee().unit(), _ -> new HashSet<>()).add(in);
          }
        }
      }
    }
  }

  /** Those in other functions that may wake who waits there. */
  List<Waker> of(UnitInstance waiter, Operand on) {
    return all.stream()
        .filter(waker -> waker.in().unit() != waiter.unit())
        .filter(waker -> mayBeSame(waker.in(), waker.wakes().on().register(), waiter, on))
        .toList();
  }

  /** The names of the state that the function of the waker, or one that calls it, changes. */
  Set<String> changes(Waker waker) {
    Set<String> changed = new HashSet<>(names.changedBy(waker.in()));
    callers
        .getOrDefault(waker.in().unit(), Set.of())
        .forEach(caller -> changed.addAll(names.changedBy(caller)));
    return changed;
  }

  /** Whether the register may hold the awaited condition or event. */
  boolean mayBeSame(UnitInstance in, int register, UnitInstance waiter, Operand on) {
    ObjectSet objects = pointsTo.at(in, register);
    ObjectSet awaited = pointsTo.at(waiter, on.register());
    for (int at = 0; at < objects.size(); at++) {
      LinkedClass cls = pointsTo.object(objects.get(at)).instanceClass();
      boolean wakes =
          cls != null
              && (cls.trait(Trait.Event.class).isPresent()
                  || cls.trait(Trait.Lock.class).filter(Trait.Lock::condition).isPresent());
      if (wakes && awaited.contains(objects.get(at))) {
        return true;
      }
    }
    return false;
  }
}

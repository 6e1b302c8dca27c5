package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.lifecycle.Nesting;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the program waits for its conditions and notifies them. */
public final class Conditions {

  /**
   * A wait or notification without the lock of the condition.
   *
   * @param certain the analysed program itself gets there; otherwise an unknown caller might hold
   *     the lock
   */
  public record Unheld(Visit visit, Event event, Operand condition, boolean certain) {}

  /**
   * A wait whose wake-up is taken to mean that the awaited state has come.
   *
   * @param tested whether the state is tested before, once
   * @param own whether the condition was made for whoever waits, so that a wake-up is meant for it
   */
  public record Unlooped(UnitInstance in, Event.Wait waiting, boolean tested, boolean own) {}

  private record Place(UnitInstance in, Event event) {}

  private final PointsTo pointsTo;
  private final Execution execution;
  private final StateNames names;
  private final Wakers wakers;
  private final Set<LinkedUnit> calledInLoops = new HashSet<>();

  public Conditions(Analysis analysis) {
    this.pointsTo = analysis.pointsTo();
    this.execution = analysis.execution();
    this.names = new StateNames(pointsTo);
    this.wakers = new Wakers(analysis.flows(), names);
  }

  // ---- the lock
  // ---------------------------------------------------------------------------------------------------------------

  /** One for each wait and notification that some way reaches without the lock. */
  public List<Unheld> unheld() {
    Map<Place, Unheld> found = new LinkedHashMap<>();
    Set<Place> heldSomewhere = new HashSet<>();
    for (Visit visit : execution.visits()) {
      UnitInstance in = visit.context().unit();
      for (Event event : execution.flows().of(in).events()) {
        Operand condition = condition(in, event);
        if (condition == null) {
          continue;
        }
        Place place = new Place(in, event);
        if (isHeld(condition, event, visit)) {
          heldSomewhere.add(place);
        } else if (!visit.isVague() && !execution.isDoubtfulEntry(visit)) {
          Unheld unheld = new Unheld(visit, event, condition, isCertain(visit));
          found.merge(place, unheld, (a, b) -> a.certain() ? a : b);
        }
      }
    }
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().certain() || isDirect(entry.getKey(), heldSomewhere))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** A private helper is written for its callers, and somebody may call it with the lock held. */
  private static boolean isDirect(Place place, Set<Place> heldSomewhere) {
    return !heldSomewhere.contains(place) && !place.in().unit().code().name().startsWith("_");
  }

  /** Not so where the way begins with the unit that waits, which others may call. */
  private static boolean isCertain(Visit visit) {
    return visit.caller() != null || visit.context().root().kind() == Root.Kind.STARTED;
  }

  private boolean isHeld(Operand condition, Event event, Visit visit) {
    LockId wanted = execution.locks().of(condition, visit.context());
    return execution.locksAt(event, visit).stream()
        .anyMatch(
            held ->
                held.equals(wanted)
                    || held.family().equals(wanted.family())
                    || held.name().equals(wanted.name())
                    || held.object() < 0
                    || held.scope() == LockId.Scope.ONE_OF_MANY);
  }

  /** The condition that the event waits for or notifies; null for other events. */
  private Operand condition(UnitInstance in, Event event) {
    Operand on =
        switch (event) {
          case Event.Wait wait
              when wait.what() == Effect.Waited.CONDITION
                  || wait.what() == Effect.Waited.PREDICATE ->
              wait.on();
          case Event.Notification notification -> notification.on();
          default -> null;
        };
    return on != null && isCondition(in, on.register()) ? on : null;
  }

  private boolean isCondition(UnitInstance in, int register) {
    ObjectSet objects = register < 0 ? new ObjectSet() : pointsTo.at(in, register);
    for (int at = 0; at < objects.size(); at++) {
      LinkedClass cls = pointsTo.object(objects.get(at)).instanceClass();
      if (cls == null || cls.trait(Trait.Lock.class).filter(Trait.Lock::condition).isEmpty()) {
        return false;
      }
    }
    return objects.size() > 0;
  }

  // ---- the loop
  // ---------------------------------------------------------------------------------------------------------------

  /** The waits that no loop around them follows with another test. */
  public List<Unlooped> unlooped() {
    noteCallsInLoops();
    List<Unlooped> found = new ArrayList<>();
    Set<LinkedUnit> seen = new HashSet<>();
    for (UnitInstance in : pointsTo.instances()) {
      if (!in.unit().isModel() && seen.add(in.unit())) {
        for (Event event : execution.flows().of(in).events()) {
          if (event instanceof Event.Wait wait
              && wait.what() == Effect.Waited.CONDITION
              && condition(in, wait) != null) {
            judge(in, wait, found);
          }
        }
      }
    }
    return found;
  }

  private void judge(UnitInstance in, Event.Wait wait, List<Unlooped> found) {
    Instr call = wait.key() < 0 ? null : pointsTo.program().definitions(in.unit()).of(wait.key());
    if (call == null) {
      return;
    }
    boolean tested = false;
    Instr next = Blocks.after(in.unit().code().body(), call);
    boolean startsOver = next instanceof Instr.Continue;
    boolean follows = next != null && !startsOver;
    boolean leftSection = false;
    for (Nesting.Layer layer : Nesting.of(in.unit().code().body(), call).reversed()) {
      switch (layer.around()) {
        case Instr.While _, Instr.ForEach _ -> {
          if (!leftSection || !tested || !follows || isTestedAfter(in, call, wait)) {
            return;
          }
        }
        case Instr.With _ -> leftSection = true;
        case Instr.If branch -> tested |= !leftSection && isAbout(in, branch.condition(), wait);
        default -> {}
      }
      follows |= !startsOver && Blocks.after(in.unit().code().body(), layer.around()) != null;
    }
    boolean callerTests = calledInLoops.contains(in.unit());
    boolean waitsForGood = wait.patience() == Event.Patience.ENDLESS;
    if (!callerTests && (tested || waitsForGood)) {
      found.add(new Unlooped(in, wait, tested, isOwn(in, wait.on().register())));
    }
  }

  /** Whether functions make the condition while the program runs, one for each that waits. */
  private boolean isOwn(UnitInstance in, int register) {
    ObjectSet objects = pointsTo.at(in, register);
    for (int at = 0; at < objects.size(); at++) {
      if (!(pointsTo.object(objects.get(at)) instanceof HeapObject.Instance made)
          || made.site().isOfBody()
          || made.site().unit().program().unit().code().name().equals("__init__")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the block of the wait goes on with another test of the state. */
  private boolean isTestedAfter(UnitInstance in, Instr call, Event.Wait wait) {
    Instr next = Blocks.after(in.unit().code().body(), call);
    while (next != null && !(next instanceof Instr.If)) {
      next = Blocks.after(in.unit().code().body(), next);
    }
    return next instanceof Instr.If test && isAbout(in, test.condition(), wait);
  }

  /** Whether the test looks at state that is changed along with a notification, if any is known. */
  private boolean isAbout(UnitInstance in, int test, Event.Wait wait) {
    Set<String> tested = names.behind(in, test);
    List<Wakers.Waker> waking = wakers.of(in, wait.on());
    return waking.isEmpty()
        ? !tested.isEmpty()
        : waking.stream().anyMatch(waker -> !Collections.disjoint(wakers.changes(waker), tested));
  }

  private void noteCallsInLoops() {
    for (UnitInstance in : pointsTo.instances()) {
      if (!in.unit().isModel()) {
        for (Event event : execution.flows().of(in).events()) {
          if (event instanceof Event.Invocation call && call.point().loops() > 0) {
            for (CallEdge edge : pointsTo.edges(in, call.key())) {
              calledInLoops.add(edge.callee().unit());
            }
          }
        }
      }
    }
  }
}

package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.lifecycle.Nesting;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Waits for a condition that is notified between the test and the wait, because the test is made
 * before the lock is taken; and waits for an event that is set between the test and a {@code
 * clear}.
 */
public final class LostWakeups {

  /**
   * One of them.
   *
   * @param test where the state is tested
   * @param state the name of what is tested
   * @param waker what changes it and wakes the waiter, in between
   * @param cleared where the event is cleared; null for a condition
   */
  public record LostWakeup(
      UnitInstance in, Event.Wait waiting, Span test, String state, Location waker, Span cleared) {}

  private final PointsTo pointsTo;
  private final Flows flows;
  private final StateNames names;
  private final Wakers wakers;

  public LostWakeups(Analysis analysis) {
    this.pointsTo = analysis.pointsTo();
    this.flows = analysis.flows();
    this.names = new StateNames(pointsTo);
    this.wakers = new Wakers(flows, names);
  }

  /** All of the program, one for each wait. */
  public List<LostWakeup> find() {
    Set<LinkedUnit> seen = new HashSet<>();
    List<UnitInstance> units =
        pointsTo.instances().stream()
            .filter(in -> !in.unit().isModel() && seen.add(in.unit()))
            .toList();
    List<LostWakeup> found = new ArrayList<>();
    for (UnitInstance in : units) {
      for (Event event : flows.of(in).events()) {
        if (event instanceof Event.Wait wait && wait.on() != null && wait.on().register() >= 0) {
          judge(in, wait).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<LostWakeup> judge(UnitInstance in, Event.Wait wait) {
    Instr call = wait.key() < 0 ? null : pointsTo.program().definitions(in.unit()).of(wait.key());
    if (call == null) {
      return Optional.empty();
    }
    List<Nesting.Layer> layers = Nesting.of(in.unit().code().body(), call).reversed();
    return switch (wait.what()) {
      case CONDITION -> beforeTheLock(in, wait, layers);
      case EVENT -> beforeTheClear(in, wait, call, layers);
      default -> Optional.empty();
    };
  }

  /** No test between the {@code with} of the condition and the wait, but one around both. */
  private Optional<LostWakeup> beforeTheLock(
      UnitInstance in, Event.Wait wait, List<Nesting.Layer> layers) {
    boolean entered = false;
    for (Nesting.Layer layer : layers) {
      if (!entered) {
        if (testOf(layer.around()) != Instr.NONE || layer.around() instanceof Instr.ForEach) {
          return Optional.empty();
        }
        entered =
            layer.around() instanceof Instr.With with
                && wakers.mayBeSame(in, with.context(), in, wait.on());
      } else if (testOf(layer.around()) != Instr.NONE) {
        Optional<LostWakeup> lost = lost(in, wait, layer.around(), null);
        if (lost.isPresent()) {
          return lost;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code clear} directly before the wait, in one block, and a test around both. */
  private Optional<LostWakeup> beforeTheClear(
      UnitInstance in, Event.Wait wait, Instr call, List<Nesting.Layer> layers) {
    Instr.CallMethod clear = clearBefore(in, wait, call);
    if (clear == null) {
      return Optional.empty();
    }
    for (Nesting.Layer layer : layers) {
      if (testOf(layer.around()) != Instr.NONE) {
        return lost(in, wait, layer.around(), clear.span());
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("ReferenceEquality")
  private Instr.CallMethod clearBefore(UnitInstance in, Event.Wait wait, Instr call) {
    for (var block : Blocks.all(in.unit().code().body())) {
      Instr.CallMethod clear = null;
      for (Instr instr : block.instrs()) {
        if (instr == call) {
          return clear;
        }
        if (!Blocks.of(instr).isEmpty()) {
          clear = null;
        }
        if (instr instanceof Instr.CallMethod method
            && pointsTo.edges(in, method.dst()).stream()
                .flatMap(edge -> edge.callee().unit().effects().stream())
                .anyMatch(Effect.TakesBack.class::isInstance)
            && wakers.mayBeSame(in, method.receiver(), in, wait.on())) {
          clear = method;
        } else if (instr instanceof Instr.Call || instr instanceof Instr.CallMethod) {
          clear = null;
        }
      }
    }
    return null;
  }

  private static int testOf(Instr around) {
    return switch (around) {
      case Instr.If branch -> branch.condition();
      case Instr.While loop -> loop.condition();
      default -> Instr.NONE;
    };
  }

  private Optional<LostWakeup> lost(UnitInstance in, Event.Wait wait, Instr around, Span cleared) {
    Set<String> tested = names.behind(in, testOf(around));
    for (Wakers.Waker waker : wakers.of(in, wait.on())) {
      Set<String> changed = new TreeSet<>(wakers.changes(waker));
      changed.retainAll(tested);
      if (!changed.isEmpty()) {
        Location at = waker.in().unit().at(waker.wakes().span());
        String state = changed.iterator().next();
        return Optional.of(new LostWakeup(in, wait, around.span(), state, at, cleared));
      }
    }
    return Optional.empty();
  }
}

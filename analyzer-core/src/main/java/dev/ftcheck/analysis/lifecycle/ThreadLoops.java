package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the loop that makes one thread per round and lets them pile up. */
public final class ThreadLoops {

  /** Fewer threads than this are fine if their number is known. */
  public static final int MANY = 100;

  private static final int MAX_CALLERS = 2;

  private final PointsTo pointsTo;
  private final CallSites calls;
  private final LoopLengths lengths;

  public ThreadLoops(PointsTo pointsTo, CallSites calls) {
    this.pointsTo = pointsTo;
    this.calls = calls;
    this.lengths = new LoopLengths(pointsTo);
  }

  /** The innermost such loop around the creation, in its function or around calls of it. */
  public Optional<Repetition> around(Allocation thread) {
    Instr creation = thread.instr(pointsTo);
    return creation == null
        ? Optional.empty()
        : around(thread, thread.unit(), creation, MAX_CALLERS);
  }

  private Optional<Repetition> around(
      Allocation thread, LinkedUnit unit, Instr instr, int callers) {
    List<Nesting.Layer> layers = Nesting.of(unit.code().body(), instr);
    boolean leaves = false;
    for (Nesting.Layer layer : layers.reversed()) {
      leaves |= layer.leaves();
      if (isOnlyWhenMissing(unit, layer.around())) {
        return Optional.empty();
      }
      if (!leaves && isUnbounded(thread, unit, layer.around())) {
        return Optional.of(new Repetition(unit, layer.around(), lengths.of(unit, layer.around())));
      }
    }
    return leaves || callers == 0 ? Optional.empty() : aroundCalls(thread, unit, callers);
  }

  private Optional<Repetition> aroundCalls(Allocation thread, LinkedUnit unit, int callers) {
    for (CallSite site : calls.running(unit)) {
      if (site.unit() != unit) {
        Optional<Repetition> found = around(thread, site.unit(), site.instr(), callers - 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isUnbounded(Allocation thread, LinkedUnit unit, Instr around) {
    Code body =
        switch (around) {
          case Instr.ForEach loop -> loop.body();
          case Instr.While loop -> loop.body();
          default -> null;
        };
    if (body == null) {
      return false;
    }
    boolean many =
        switch (lengths.of(unit, around)) {
          case LoopLength.Known(long rounds) -> rounds >= MANY;
          case LoopLength.Unsaid _ -> false;
          case LoopLength.Endless _,
              LoopLength.OpenEnded _,
              LoopLength.External _,
              LoopLength.Input _ ->
              true;
        };
    return many && !joins(body, unit, thread) && !waitsForSlot(body, unit);
  }

  /** {@code if thread is None} and {@code if not thread.is_alive()}: one at a time. */
  private boolean isOnlyWhenMissing(LinkedUnit unit, Instr around) {
    if (!(around instanceof Instr.If branch)) {
      return false;
    }
    Instr condition = pointsTo.program().definitions(unit).of(branch.condition());
    if (condition instanceof Instr.Compute negation && negation.op() == Operator.NOT) {
      condition = pointsTo.program().definitions(unit).of(negation.operands().getFirst());
    }
    return switch (condition) {
      case Instr.CallMethod call -> call.method().equals("is_alive");
      case Instr.Compute test -> test.op() == Operator.IS || test.op() == Operator.NOT_IN;
      case null, default -> false;
    };
  }

  /** Whether each round waits for its thread. */
  private boolean joins(Code body, LinkedUnit unit, Allocation thread) {
    return Reached.edges(pointsTo, edges(body, unit)).stream()
        .anyMatch(
            edge ->
                has(edge, Effect.Joins.class::isInstance)
                    && edge.receiver() != null
                    && thread.objects().contains(pointsTo.id(edge.receiver())));
  }

  /** A semaphore that is acquired, to be released by the thread. */
  private boolean waitsForSlot(Code body, LinkedUnit unit) {
    return edges(body, unit).stream()
        .anyMatch(
            edge ->
                has(edge, Effect.Acquires.class::isInstance)
                    && edge.receiver() != null
                    && edge.receiver().instanceClass() != null
                    && edge.receiver()
                        .instanceClass()
                        .trait(Trait.Lock.class)
                        .filter(Trait.Lock::counting)
                        .isPresent());
  }

  private static boolean has(CallEdge edge, Predicate<Effect> kind) {
    return edge.callee().unit().effects().stream().anyMatch(kind);
  }

  private List<CallEdge> edges(Code body, LinkedUnit unit) {
    List<CallEdge> edges = new ArrayList<>();
    body.forEach(
        instr -> {
          if (instr instanceof Instr.Call || instr instanceof Instr.CallMethod) {
            int key = CallSite.of(pointsTo.instances(unit).getFirst(), instr).key();
            pointsTo.instances(unit).stream()
                .map(in -> pointsTo.edges(in, key))
                .forEach((Set<CallEdge> e) -> edges.addAll(e));
          }
        });
    return edges;
  }
}

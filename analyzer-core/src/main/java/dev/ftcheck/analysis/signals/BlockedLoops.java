package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.lifecycle.Nesting;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stops the thread of an event loop, and with it all of its tasks. */
public final class BlockedLoops {

  /** Waits that take the thread away from the loop; reading a file is not counted. */
  private static final Set<Effect.Waited> BLOCKING =
      Set.of(
          Effect.Waited.QUEUE,
          Effect.Waited.TASKS,
          Effect.Waited.EVENT,
          Effect.Waited.CONDITION,
          Effect.Waited.PREDICATE,
          Effect.Waited.FUTURE,
          Effect.Waited.BARRIER,
          Effect.Waited.THREAD,
          Effect.Waited.PROCESS,
          Effect.Waited.ANSWER,
          Effect.Waited.SLEEP);

  /** Further away from the coroutine there is too much that may keep it from getting there. */
  private static final int MAX_CERTAIN_CALLS = 3;

  /**
   * A wait on the loop's thread.
   *
   * @param certain no function on the way there decides whether to wait, as code does that is for
   *     coroutines and for others
   */
  public record BlockingWait(LoopCode.Reach reach, Event.Wait waiting, boolean certain) {}

  /**
   * A lock between threads, acquired in a coroutine.
   *
   * @param acrossAwait it is still held when the coroutine lets other tasks run
   * @param contended another thread acquires it, too
   */
  public record BlockingLock(
      UnitInstance in, Event.Acquisition acquisition, boolean acrossAwait, boolean contended) {}

  private final PointsTo pointsTo;
  private final Execution execution;
  private final LoopCode code;

  public BlockedLoops(Analysis analysis) {
    this.pointsTo = analysis.pointsTo();
    this.execution = analysis.execution();
    this.code = new LoopCode(analysis);
  }

  // ---- waits
  // ------------------------------------------------------------------------------------------------------------------

  public List<BlockingWait> waits() {
    List<BlockingWait> found = new ArrayList<>();
    for (LoopCode.Reach reach : code.all()) {
      for (Event event : execution.flows().of(reach.unit()).events()) {
        if (event instanceof Event.Wait waiting && blocks(reach.unit(), waiting)) {
          found.add(new BlockingWait(reach, waiting, isCertain(reach, waiting)));
        }
      }
    }
    return found;
  }

  private boolean isCertain(LoopCode.Reach reach, Event.Wait waiting) {
    Event at = waiting;
    for (LoopCode.Reach in = reach; in.caller() != null; in = in.caller()) {
      int key =
          switch (at) {
            case Event.Wait wait -> wait.key();
            case Event.Invocation call -> call.key();
            default -> Instr.NONE;
          };
      if (key < 0 || isConditional(in.unit(), key)) {
        return false;
      }
      at = in.call();
    }
    return reach.depth() <= MAX_CERTAIN_CALLS;
  }

  private boolean isConditional(UnitInstance in, int key) {
    Instr call = pointsTo.program().definitions(in.unit()).of(key);
    return call == null
        || Nesting.of(in.unit().code().body(), call).stream()
            .anyMatch(layer -> layer.around() instanceof Instr.If);
  }

  /** The end of a {@code with executor} finds its tasks awaited already. */
  private boolean blocks(UnitInstance in, Event.Wait waiting) {
    return BLOCKING.contains(waiting.what())
        && waiting.patience() != Event.Patience.NONE
        && waiting.key() >= 0
        && !isAwaited(in, waiting.key())
        && !isNoTime(in, waiting)
        && !isDone(in, waiting);
  }

  /** What is awaited is a coroutine, whatever else it might be. */
  private static boolean isAwaited(UnitInstance in, int key) {
    boolean[] found = {false};
    in.unit()
        .code()
        .body()
        .forEach(instr -> found[0] |= instr instanceof Instr.Await await && await.src() == key);
    return found[0];
  }

  private boolean isNoTime(UnitInstance in, Event.Wait waiting) {
    Definitions definitions = pointsTo.program().definitions(in.unit());
    Instr call = definitions.of(waiting.key());
    CallSite site = call == null ? null : CallSite.of(in, call);
    return waiting.what() == Effect.Waited.SLEEP
        && site != null
        && site.arguments().size() == 1
        && definitions.of(site.arguments().getFirst().register())
            instanceof Instr.Const(int _, Constant.Int(long seconds), Span _)
        && seconds == 0;
  }

  /** {@code if future.done(): future.result()}. */
  private boolean isDone(UnitInstance in, Event.Wait waiting) {
    Definitions definitions = pointsTo.program().definitions(in.unit());
    Instr call = definitions.of(waiting.key());
    if (waiting.what() != Effect.Waited.FUTURE || call == null) {
      return false;
    }
    return Nesting.of(in.unit().code().body(), call).stream()
        .anyMatch(
            layer ->
                layer.around() instanceof Instr.If test
                    && definitions.of(test.condition()) instanceof Instr.CallMethod asked
                    && pointsTo.edges(in, asked.dst()).stream()
                        .flatMap(edge -> edge.callee().unit().effects().stream())
                        .anyMatch(Effect.Test.class::isInstance));
  }

  // ---- locks
  // ------------------------------------------------------------------------------------------------------------------

  public List<BlockingLock> locks() {
    List<BlockingLock> found = new ArrayList<>();
    for (LoopCode.Reach reach : code.all()) {
      if (reach.caller() == null) {
        for (Event event : execution.flows().of(reach.unit()).events()) {
          if (event instanceof Event.Acquisition acquisition
              && acquisition.blocking()
              && isThreadLock(reach.unit(), acquisition)) {
            found.add(
                new BlockingLock(
                    reach.unit(),
                    acquisition,
                    isHeldAcrossAwait(reach.unit(), acquisition),
                    isContended(reach.unit(), acquisition)));
          }
        }
      }
    }
    return found;
  }

  private boolean isThreadLock(UnitInstance in, Event.Acquisition acquisition) {
    boolean[] found = {false};
    if (acquisition.lock().register() >= 0) {
      pointsTo
          .at(in, acquisition.lock().register())
          .forEach(
              object -> {
                LinkedClass cls = pointsTo.object(object).instanceClass();
                found[0] |= cls != null && cls.trait(Trait.Lock.class).isPresent();
              });
    }
    return found[0];
  }

  private static boolean isHeldAcrossAwait(UnitInstance in, Event.Acquisition acquisition) {
    boolean[] found = {false};
    in.unit()
        .code()
        .body()
        .forEach(
            instr ->
                found[0] |=
                    instr instanceof Instr.With with
                        && with.span().equals(acquisition.span())
                        && awaits(with.body()));
    return found[0];
  }

  private static boolean awaits(Code code) {
    boolean[] found = {false};
    code.forEach(
        instr ->
            found[0] |=
                instr instanceof Instr.Await
                    || (instr instanceof Instr.With with && with.isAsync())
                    || (instr instanceof Instr.ForEach loop && loop.isAsync()));
    return found[0];
  }

  /** Whether a thread of the program acquires the same lock. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isContended(UnitInstance in, Event.Acquisition acquisition) {
    for (Acquired mine : execution.acquisitions()) {
      if (mine.event() == acquisition && mine.visit().context().unit() == in) {
        return execution.acquisitions().stream()
            .anyMatch(
                other ->
                    other.lock().equals(mine.lock())
                        && other.root().kind() == Root.Kind.STARTED
                        && !other.visit().context().unit().unit().code().isAsync());
      }
    }
    return false;
  }
}

package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.access.Place;
import dev.ftcheck.tracer.lock.HeldLock;
import dev.ftcheck.tracer.report.BlockedThread;
import dev.ftcheck.tracer.report.DeadlockReport;
import dev.ftcheck.tracer.report.DeadlockReport.Step;
import dev.ftcheck.tracer.report.DeadlockReport.Wanted;
import dev.ftcheck.vm.trace.ThreadTrace.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the reports of threads that wait for ever. */
final class WaitReports {

  private final CheckedRun run;

  WaitReports(CheckedRun run) {
    this.run = run;
  }

  /** Each thread of the circle with what it holds and wants, in the order of the circle. */
  DeadlockReport circle(Map<ThreadTrace, Waiting> waits) {
    List<Step> steps = new ArrayList<>();
    ThreadTrace first =
        waits.keySet().stream().min((one, other) -> one.number() - other.number()).orElseThrow();
    ThreadTrace thread = first;
    do {
      Waiting waiting = waits.get(thread);
      HeldLock held = wantedByOthers(thread, waits);
      steps.add(
          new Step(
              thread.number(),
              held == null ? Step.NO_LOCK : held.lock(),
              held == null ? List.of() : stack(held),
              wanted(thread, waiting.wish),
              stack(waiting)));
      thread = next(waiting.wish, waits);
    } while (thread != null && thread != first);
    return new DeadlockReport(true, steps);
  }

  /** The lock of a thread that another one of the circle waits for; null for none. */
  private HeldLock wantedByOthers(ThreadTrace thread, Map<ThreadTrace, Waiting> waits) {
    for (HeldLock held : waits.get(thread).held) {
      for (Waiting other : waits.values()) {
        if (other.wish instanceof Wish.Lock(var lock) && lock.number(run) == held.lock()) {
          return held;
        }
      }
    }
    return null;
  }

  private static ThreadTrace next(Wish wish, Map<ThreadTrace, Waiting> waits) {
    return switch (wish) {
      case Wish.Lock(var lock) ->
          waits.keySet().stream()
              .filter(each -> each.number() == lock.holder())
              .findFirst()
              .orElse(null);
      case Wish.End(var thread) -> waits.containsKey(thread) ? thread : null;
      case null, default -> null;
    };
  }

  List<BlockedThread> stall(Map<ThreadTrace, Waiting> waits) {
    return waits.entrySet().stream()
        .sorted((one, other) -> one.getKey().number() - other.getKey().number())
        .map(
            each ->
                new BlockedThread(
                    each.getKey().number(),
                    wanted(each.getKey(), each.getValue().wish),
                    stack(each.getValue()),
                    each.getValue().held.stream().map(HeldLock::lock).toList()))
        .toList();
  }

  private Wanted wanted(ThreadTrace waits, Wish wish) {
    return switch (wish) {
      case Wish.Lock(var lock) when lock != null -> new Wanted.Lock(lock.number(run));
      case Wish.End(var thread) -> new Wanted.ThreadEnd(thread.number());
      case Wish.Result(var operation, var isPending) when isPending.getAsBoolean() ->
          new Wanted.PendingResult(operation, waits.runsTask());
      case Wish.Result(var operation, _) -> new Wanted.Signal(operation);
      case Wish.Signal(var operation) -> new Wanted.Signal(operation);
      case null, default -> new Wanted.Signal("another thread");
    };
  }

  private List<Place> stack(Waiting waiting) {
    return run.library().withoutInnermost(Stacks.of(waiting.context, waiting.position));
  }

  private List<Place> stack(HeldLock held) {
    AccessRecord record = run.accesses().get(held.access());
    return record == null
        ? List.of()
        : run.library().withoutInnermost(Stacks.of(record.context(), record.position()));
  }
}

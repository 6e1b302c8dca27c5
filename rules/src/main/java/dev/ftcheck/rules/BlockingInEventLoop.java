package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.signals.BlockedLoops;
import dev.ftcheck.analysis.signals.ForeignCalls;
import dev.ftcheck.analysis.signals.LoopCode;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** FT211: the thread of an event loop is stopped, or its loop is touched by another thread. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT211",
    name = "blocking-in-event-loop",
    summary = "A coroutine blocks the thread of its event loop, or another thread calls the loop",
    level = Level.WARNING,
    tags = {"concurrency", "asyncio"})
public final class BlockingInEventLoop implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    BlockedLoops loops = new BlockedLoops(analysis);
    Set<Location> seen = new HashSet<>();
    for (BlockedLoops.BlockingWait blocking : loops.waits()) {
      if (seen.add(blocking.reach().unit().unit().at(blocking.waiting().span()))) {
        findings.accept(wait(blocking, analysis));
      }
    }
    for (BlockedLoops.BlockingLock lock : loops.locks()) {
      if (seen.add(lock.in().unit().at(lock.acquisition().span()))) {
        findings.accept(lock(lock, analysis));
      }
    }
    for (ForeignCalls.ForeignCall call : new ForeignCalls(analysis).find()) {
      findings.accept(foreign(call));
    }
  }

  private static Finding wait(BlockedLoops.BlockingWait blocking, Analysis analysis) {
    LinkedUnit unit = blocking.reach().unit().unit();
    Event.Wait waiting = blocking.waiting();
    boolean direct = blocking.reach().caller() == null;
    String coroutine = blocking.reach().chain().getFirst().unit().unit().code().qualifiedName();
    Optional<String> name =
        waiting.on() == null
            ? Optional.empty()
            : SourceName.of(analysis.pointsTo(), unit, waiting.on().register());
    return new Finding(
        "FT211",
        Level.WARNING,
        confidence(blocking),
        Evidence.STATIC,
        what(waiting.what(), name)
            + " stops the event loop: "
            + (direct ? coroutine : coroutine + ", which leads here,")
            + " and all other tasks wait with it",
        unit.fullName() + ":" + name.orElse("wait"),
        unit.at(waiting.span()),
        calls(blocking.reach()),
        List.of(),
        "",
        List.of(new Fix(advice(waiting.what()))));
  }

  private static Confidence confidence(BlockedLoops.BlockingWait blocking) {
    boolean direct = blocking.reach().caller() == null;
    if (direct && blocking.waiting().patience() == Event.Patience.ENDLESS) {
      return Confidence.HIGH;
    }
    return blocking.certain() ? Confidence.MEDIUM : Confidence.LOW;
  }

  private static List<RelatedLocation> calls(LoopCode.Reach reach) {
    List<RelatedLocation> related = new ArrayList<>();
    for (LoopCode.Reach at : reach.chain()) {
      if (at.caller() != null) {
        related.add(
            new RelatedLocation(
                at.caller().unit().unit().at(at.call().span()),
                at.caller().unit().unit().code().qualifiedName()
                    + " calls "
                    + at.unit().unit().code().qualifiedName()));
      }
    }
    return related;
  }

  private static String what(Effect.Waited what, Optional<String> on) {
    String of = on.map(name -> " " + name).orElse("");
    return switch (what) {
      case QUEUE -> "waiting for an item of" + on.map(name -> " " + name).orElse(" a queue");
      case ROOM -> "waiting for room in" + on.map(name -> " " + name).orElse(" a queue");
      case TASKS -> "waiting for the tasks of" + on.map(name -> " " + name).orElse(" a queue");
      case EVENT -> "waiting for the event" + of;
      case CONDITION, PREDICATE -> "waiting for the condition" + of;
      case FUTURE -> "waiting for the result of" + on.map(name -> " " + name).orElse(" a future");
      case BARRIER -> "waiting at the barrier" + of;
      case THREAD -> "waiting for the end of" + on.map(name -> " " + name).orElse(" a thread");
      case PROCESS -> "waiting for another process";
      case IO -> "input or output";
      case ANSWER -> "waiting for an answer from outside";
      case SLEEP -> "sleeping";
    };
  }

  private static String advice(Effect.Waited what) {
    return switch (what) {
      case SLEEP -> "Use `await asyncio.sleep(...)`.";
      case QUEUE, ROOM, TASKS ->
          "Use an asyncio.Queue, or get the item with `await asyncio.to_thread(...)`.";
      case FUTURE -> "Use `await asyncio.wrap_future(...)`.";
      case PROCESS -> "Use `asyncio.create_subprocess_exec`, or `await asyncio.to_thread(...)`.";
      case EVENT, CONDITION, PREDICATE, BARRIER ->
          "Use the asyncio class of that name, or wait with `await asyncio.to_thread(...)`.";
      case THREAD, IO, ANSWER -> "Do it with `await asyncio.to_thread(...)`.";
    };
  }

  private static Finding lock(BlockedLoops.BlockingLock blocking, Analysis analysis) {
    LinkedUnit unit = blocking.in().unit();
    String lock =
        SourceName.of(analysis.pointsTo(), unit, blocking.acquisition().lock().register())
            .orElse("the lock");
    String problem =
        blocking.acrossAwait()
            ? " is still held at an await: another task that wants it stops the event loop for good"
            : " is a lock between threads: while another thread holds it, the event loop stands"
                + " still";
    return new Finding(
        "FT211",
        blocking.acrossAwait() ? Level.WARNING : Level.NOTE,
        blocking.acrossAwait()
            ? Confidence.HIGH
            : blocking.contended() ? Confidence.MEDIUM : Confidence.LOW,
        Evidence.STATIC,
        lock + problem,
        unit.fullName() + ":" + lock,
        unit.at(blocking.acquisition().span()),
        List.of(),
        List.of(),
        "",
        List.of(
            new Fix(
                blocking.acrossAwait()
                    ? "Use an asyncio.Lock between tasks, or release the lock before the await."
                    : "Use an asyncio.Lock if only tasks share the state; else hold it for a moment"
                        + " only.")));
  }

  private static Finding foreign(ForeignCalls.ForeignCall call) {
    LinkedUnit unit = call.site().unit();
    return new Finding(
        "FT211",
        Level.WARNING,
        Confidence.HIGH,
        Evidence.STATIC,
        call.method()
            + " belongs to the thread of its event loop and is called by another one:"
            + " the loop may not wake up for it, and its state may break",
        unit.fullName() + ":" + call.method(),
        call.site().location(),
        List.of(),
        List.of(
            Explanation.path(
                call.visit(), call.site().location(), "calls " + call.method(), List.of())),
        "",
        List.of(
            new Fix(
                "Use `loop.call_soon_threadsafe(...)` or"
                    + " `asyncio.run_coroutine_threadsafe(...)`.")));
  }
}

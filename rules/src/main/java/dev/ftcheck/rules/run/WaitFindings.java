package dev.ftcheck.rules.run;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.finding.Step;
import dev.ftcheck.finding.ThreadPath;
import dev.ftcheck.tracer.access.Place;
import dev.ftcheck.tracer.report.BlockedThread;
import dev.ftcheck.tracer.report.DeadlockReport;
import dev.ftcheck.tracer.report.DeadlockReport.Wanted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words the deadlocks of a run, those that happened and those that another schedule makes. */
final class WaitFindings {

  private final RunPlaces places;

  WaitFindings(RunPlaces places) {
    this.places = places;
  }

  Finding deadlock(DeadlockReport deadlock) {
    List<DeadlockReport.Step> steps = fromFirstInSource(deadlock.steps());
    boolean isOfLocks = steps.stream().allMatch(step -> step.wanted() instanceof Wanted.Lock);
    String rule = !isOfLocks ? "FT203" : steps.size() == 1 ? "FT202" : "FT201";
    List<RelatedLocation> related = new ArrayList<>();
    steps.stream()
        .skip(1)
        .filter(step -> !step.wantedAt().isEmpty())
        .forEach(
            step ->
                related.add(
                    new RelatedLocation(
                        places.location(step.wantedAt().getFirst()),
                        places.name(step.thread())
                            + wish(deadlock.observed())
                            + wanted(step.wanted())
                            + " here")));
    related.addAll(places.starts(steps.stream().map(DeadlockReport.Step::thread).toList()));
    return new Finding(
        rule,
        Level.ERROR,
        Confidence.HIGH,
        deadlock.observed() ? Evidence.OBSERVED : Evidence.PREDICTED,
        message(rule, deadlock.observed(), steps.size()),
        symbol(steps.stream().map(WaitFindings::place).toList()),
        places.location(place(steps.getFirst())),
        related,
        steps.stream().map(step -> path(step, deadlock.observed())).toList(),
        deadlock.observed()
            ? "it happened in this run, which was ended."
            : "this run went well, but nothing keeps the threads from meeting: no common lock is held around it, and no start, join or hand-over orders them.",
        List.of(
            new Fix(
                rule.equals("FT203")
                    ? "Release the lock before the wait, or let the other thread do without it."
                    : "Acquire the locks in one order everywhere, or hold one outer lock around both.")));
  }

  private static String message(String rule, boolean isObserved, int threads) {
    return switch (rule) {
      case "FT202" -> "deadlock: a thread waits for a lock that it holds itself";
      case "FT203" -> "deadlock: a thread waits for another one that waits for it";
      default ->
          (isObserved ? "deadlock: " : "possible deadlock: ")
              + threads
              + " threads take the same locks in different orders";
    };
  }

  private static String wish(boolean isObserved) {
    return isObserved ? " waits for " : " acquires ";
  }

  /** The functions that wait, whose names stay when lines move. */
  private static String symbol(List<Place> places) {
    return places.stream().map(Place::function).distinct().collect(Collectors.joining(" "));
  }

  /** The path that comes first in the source leads. */
  private List<DeadlockReport.Step> fromFirstInSource(List<DeadlockReport.Step> steps) {
    DeadlockReport.Step first =
        steps.stream()
            .min(
                Comparator.comparing((DeadlockReport.Step step) -> place(step).file())
                    .thenComparingInt(step -> place(step).line()))
            .orElseThrow();
    int at = steps.indexOf(first);
    List<DeadlockReport.Step> turned = new ArrayList<>(steps.subList(at, steps.size()));
    turned.addAll(steps.subList(0, at));
    return turned;
  }

  private static Place place(DeadlockReport.Step step) {
    return step.wantedAt().isEmpty() ? new Place("", "", 1, 1) : step.wantedAt().getFirst();
  }

  private ThreadPath path(DeadlockReport.Step step, boolean isObserved) {
    boolean holds = step.held() != DeadlockReport.Step.NO_LOCK;
    List<Step> done = new ArrayList<>();
    if (holds && !step.heldAt().isEmpty()) {
      done.addAll(
          places.steps(step.heldAt(), 0, "acquires " + places.lock(step.held()), List.of()));
    }
    done.addAll(
        places.steps(
            step.wantedAt().isEmpty() ? List.of(place(step)) : step.wantedAt(),
            commonCalls(step.heldAt(), step.wantedAt()),
            wish(isObserved).strip() + " " + wanted(step.wanted()),
            holds ? List.of(places.lock(step.held())) : List.of()));
    return new ThreadPath(places.thread(step.thread()), done, places.frames(step.wantedAt()));
  }

  /** The number of outermost calls that two stacks share, their innermost places left out. */
  private static int commonCalls(List<Place> one, List<Place> other) {
    int most = Math.min(one.size(), other.size()) - 1;
    int common = 0;
    while (common < most
        && one.get(one.size() - 1 - common).equals(other.get(other.size() - 1 - common))) {
      common++;
    }
    return common;
  }

  private String wanted(Wanted wanted) {
    return switch (wanted) {
      case Wanted.Lock(int lock) -> places.lock(lock);
      case Wanted.ThreadEnd(int thread) -> "the end of the " + places.name(thread);
      case Wanted.Signal(String name) -> name;
      case Wanted.PendingResult(String name, _) -> name + " of a task that has not begun";
    };
  }

  Finding stall(List<BlockedThread> blocked) {
    List<BlockedThread> own = blocked.stream().filter(each -> !each.stack().isEmpty()).toList();
    Optional<BlockedThread> starved = own.stream().filter(WaitFindings::isStarved).findFirst();
    BlockedThread main =
        starved
            .or(() -> own.stream().filter(WaitFindings::waitsForAnybody).findFirst())
            .orElse(own.isEmpty() ? blocked.getFirst() : own.getFirst());
    Place place = main.stack().isEmpty() ? new Place("", "", 1, 1) : main.stack().getFirst();
    return new Finding(
        starved.isPresent() ? "FT204" : main.locks().isEmpty() ? "FT212" : "FT203",
        Level.ERROR,
        Confidence.HIGH,
        Evidence.OBSERVED,
        starved.isPresent()
            ? "a task waits for another task, which no thread of the pool is free to begin"
            : "every thread waits, and none is left that could wake one",
        symbol(own.stream().map(each -> each.stack().getFirst()).toList()),
        places.location(place),
        List.of(),
        own.stream()
            .map(
                each ->
                    places.path(
                        each.thread(),
                        each.stack(),
                        "waits for " + wanted(each.wanted()),
                        places.locks(each.locks())))
            .toList(),
        "it happened in this run, which was ended.",
        List.of(
            new Fix(
                starved.isPresent()
                    ? "Do not wait for a task inside a task of the same pool: call it, chain it by a callback, or give it a pool of its own."
                    : "Make sure that every path of the other threads brings what is waited for.")));
  }

  /** A task of a pool that waits for a task that no thread has begun. */
  private static boolean isStarved(BlockedThread thread) {
    return thread.wanted() instanceof Wanted.PendingResult(_, boolean byTask) && byTask;
  }

  private static boolean waitsForAnybody(BlockedThread thread) {
    return thread.wanted() instanceof Wanted.Signal
        || thread.wanted() instanceof Wanted.PendingResult;
  }
}

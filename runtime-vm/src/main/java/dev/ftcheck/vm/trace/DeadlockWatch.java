package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.lock.WaitForGraph;
import dev.ftcheck.tracer.lock.WaitForGraph.Wait;
import dev.ftcheck.vm.trace.ThreadTrace.Waiting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks again and again at who waits for whom. What it sees twice, each wait being the same one, is
 * there for good: threads that were just woken have gone on by then.
 */
final class DeadlockWatch {

  /** Between two looks; a deadlock is told within two seconds. */
  private static final long PAUSE_MILLIS = 300;

  /** Looks at which the same waits are there before they count. */
  private static final int LOOKS = 3;

  /** Threads that wait for ever, with their waits. A circle is in order, a stall is not. */
  record Found(boolean isCircle, Map<ThreadTrace, Waiting> waits) {}

  private final CheckedRun run;
  private Map<ThreadTrace, Waiting> before = Map.of();
  private int looks;

  DeadlockWatch(CheckedRun run) {
    this.run = run;
  }

  /** Looks until it finds something or is interrupted; null for an interrupt. */
  Found watch() {
    try {
      while (true) {
        Thread.sleep(PAUSE_MILLIS);
        Found found = look();
        if (found == null || !sameAsBefore(found.waits)) {
          before = found == null ? Map.of() : found.waits;
          looks = 0;
        } else if (++looks >= LOOKS - 1) {
          return found;
        }
      }
    } catch (InterruptedException ended) {
      return null;
    }
  }

  /** Threads that the program leaves behind in a circle; null for none. */
  Found circleAtEnd() {
    Found found = look();
    if (found == null || !found.isCircle) {
      return null;
    }
    before = found.waits;
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    Found again = look();
    return again != null && again.isCircle && sameAsBefore(again.waits) ? again : null;
  }

  private boolean sameAsBefore(Map<ThreadTrace, Waiting> waits) {
    return waits.size() == before.size()
        && waits.entrySet().stream().allMatch(each -> before.get(each.getKey()) == each.getValue());
  }

  private Found look() {
    Map<Integer, ThreadTrace> traces = new HashMap<>();
    Map<ThreadTrace, Waiting> waits = new HashMap<>();
    int running = 0;
    for (ThreadTrace thread : run.threads().present()) {
      if (!thread.isEnded()) {
        Waiting waiting = thread.waiting();
        traces.put(thread.number(), thread);
        running++;
        if (waiting != null && waiting.isEndless) {
          waits.put(thread, waiting);
        }
      }
    }
    List<Wait> circle = circle(waits);
    if (!circle.isEmpty()) {
      Map<ThreadTrace, Waiting> stuck = new HashMap<>();
      circle.forEach(
          wait -> stuck.put(traces.get(wait.thread()), waits.get(traces.get(wait.thread()))));
      return new Found(true, stuck);
    }
    boolean isStalled = running > 1 && waits.size() == running && run.canStall();
    return isStalled ? new Found(false, waits) : null;
  }

  private static List<Wait> circle(Map<ThreadTrace, Waiting> waits) {
    WaitForGraph graph = new WaitForGraph();
    List<Wait> found = new ArrayList<>();
    waits.forEach(
        (thread, waiting) -> {
          int holder =
              switch (waiting.wish) {
                case Wish.Lock(var lock) when lock != null -> lock.holder();
                case Wish.End(var other) -> other.number();
                case null, default -> WaitForGraph.ANYBODY;
              };
          List<Wait> circle = graph.begins(new Wait(thread.number(), holder, 0, 0, false));
          if (found.isEmpty()) {
            found.addAll(circle);
          }
        });
    return found;
  }
}

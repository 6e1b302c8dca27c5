package dev.ftcheck.tracer.report;

import dev.ftcheck.tracer.access.Place;
import java.util.List;

/**
 * Threads that wait for each other for ever, or would in another order of the same steps.
 *
 * @param observed whether it happened; else it is predicted from acquisitions that went well
 * @param steps each thread holds what the one before it in the circle wants; one step is a thread
 *     that waits for itself
 */
public record DeadlockReport(boolean observed, List<Step> steps) {

  public DeadlockReport {
    steps = List.copyOf(steps);
  }

  /**
   * One thread of the circle.
   *
   * @param thread its number
   * @param held the number of the lock it holds; {@link #NO_LOCK} where it holds none, as a thread
   *     that is joined
   * @param heldAt where it acquired that lock, innermost place first
   * @param wanted what it waits for
   * @param wantedAt where it waits, innermost place first
   */
  public record Step(
      int thread, int held, List<Place> heldAt, Wanted wanted, List<Place> wantedAt) {

    /** The number that stands for no lock. */
    public static final int NO_LOCK = -1;

    public Step {
      heldAt = List.copyOf(heldAt);
      wantedAt = List.copyOf(wantedAt);
    }
  }

  /** What a thread waits for. */
  public sealed interface Wanted {

    /** A lock, by number. */
    record Lock(int lock) implements Wanted {}

    /** The end of a thread, by number. */
    record ThreadEnd(int thread) implements Wanted {}

    /**
     * Something that any thread may bring: an event, an item of a queue, a result.
     *
     * @param name as a programmer would say it: {@code Queue.get} or {@code Future.result}
     */
    record Signal(String name) implements Wanted {}

    /**
     * The result of a task that no thread has begun.
     *
     * @param name as a programmer would say the wait: {@code Future.result}
     * @param byTask whether the thread that waits runs a task itself
     */
    record PendingResult(String name, boolean byTask) implements Wanted {}
  }
}

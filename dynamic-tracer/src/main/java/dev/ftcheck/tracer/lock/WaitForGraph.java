package dev.ftcheck.tracer.lock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who waits for whom at this moment. A thread that waits for a lock waits for its holder, one that
 * joins waits for the thread it joins; a cycle of such waits never ends. A wait that may end by
 * itself, or by whichever thread comes (an event, a queue, a time limit), is no edge, but counts
 * for {@link #isStalled}.
 *
 * <p>Thread-safe. Threads are named by numbers that are never used again.
 */
public final class WaitForGraph {

  /** What a thread waits for when no single other thread can end the wait. */
  public static final int ANYBODY = -1;

  /**
   * A thread that waits.
   *
   * @param thread the waiting thread
   * @param holder who alone can end the wait, or {@link #ANYBODY}
   * @param resource the number of the lock, thread or other thing it waits for
   * @param access where it waits
   * @param timed whether it gives up by itself
   */
  public record Wait(int thread, int holder, int resource, int access, boolean timed) {}

  private final Map<Integer, Wait> waits = new HashMap<>();

  /**
   * A thread is about to wait.
   *
   * @return the cycle that this closes, beginning with the thread; empty for none
   */
  public synchronized List<Wait> begins(Wait wait) {
    waits.put(wait.thread(), wait);
    return cycle(wait);
  }

  /** A thread does not wait any more. */
  public synchronized void ends(int thread) {
    waits.remove(thread);
  }

  /** A lock that a thread waits for has another holder now. */
  public synchronized List<Wait> heldBy(int resource, int holder) {
    for (Wait wait : List.copyOf(waits.values())) {
      if (wait.resource() == resource && wait.holder() != holder) {
        Wait renewed = new Wait(wait.thread(), holder, resource, wait.access(), wait.timed());
        waits.put(wait.thread(), renewed);
        List<Wait> cycle = cycle(renewed);
        if (!cycle.isEmpty()) {
          return cycle;
        }
      }
    }
    return List.of();
  }

  /** Whether each of some running threads waits, and none of them gives up by itself. */
  public synchronized boolean isStalled(Iterable<Integer> running) {
    for (int thread : running) {
      Wait wait = waits.get(thread);
      if (wait == null || wait.timed()) {
        return false;
      }
    }
    return true;
  }

  /** What threads wait for now. */
  public synchronized List<Wait> waiting() {
    return List.copyOf(waits.values());
  }

  private List<Wait> cycle(Wait start) {
    List<Wait> path = new ArrayList<>();
    Wait at = start;
    while (at != null && !at.timed() && path.size() <= waits.size()) {
      path.add(at);
      if (at.holder() == start.thread()) {
        return path;
      }
      at = waits.get(at.holder());
    }
    return List.of();
  }
}

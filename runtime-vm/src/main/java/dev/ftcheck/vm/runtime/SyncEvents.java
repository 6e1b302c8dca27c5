package dev.ftcheck.vm.runtime;

/**
 * Every synchronisation of a Python program, told at the place where it happens: the one class
 * through which a tracer learns its happens-before edges. A call before an edge's start names what
 * is ordered, the call at its end the same object. All are empty while nothing traces.
 *
 * <p>The edges are those of the table "Happens-before edges" in docs/semantics; the primitives call
 * nothing for what gives none, such as a failed {@code acquire}.
 */
public final class SyncEvents {

  private SyncEvents() {}

  /** {@code Thread.start}, in the starting thread, before the new one runs. */
  public static void threadStarts(Thread child) {}

  /** The first event of a thread. */
  public static void threadBegins(Thread self) {}

  /** The last event of a thread. */
  public static void threadEnds(Thread self) {}

  /** {@code join} returned, or {@code is_alive()} told false, because the thread ended. */
  public static void threadJoined(Thread ended) {}

  /** Before a lock is free for others. */
  public static void lockReleases(Object lock) {}

  public static void lockAcquired(Object lock) {}

  /** {@code notify} is about to wake this wait. */
  public static void waitNotified(Object waiter) {}

  /** {@code Condition.wait} returns because it was notified. */
  public static void waitReturned(Object waiter) {}

  public static void semaphoreReleases(Object semaphore) {}

  public static void semaphoreAcquired(Object semaphore) {}

  public static void eventSets(Object event) {}

  /** {@code wait()} or {@code is_set()} told true. */
  public static void eventSeen(Object event) {}

  public static void barrierArrives(Object barrier) {}

  public static void barrierDeparts(Object barrier) {}

  public static void itemPuts(Object queue, Object item) {}

  public static void itemTaken(Object queue, Object item) {}

  /** {@code get} made room in a bounded queue. */
  public static void roomMade(Object queue) {}

  /** {@code put} goes on that had waited for room. */
  public static void roomUsed(Object queue) {}

  public static void taskDone(Object queue) {}

  /** {@code Queue.join} returns. */
  public static void tasksJoined(Object queue) {}

  public static void futureResolves(Object future) {}

  /** {@code result}, {@code exception}, {@code wait}, {@code as_completed} or a callback saw it. */
  public static void futureSeen(Object future) {}

  /** {@code Executor.submit}, before a worker can see the task. */
  public static void taskSubmits(Object task) {}

  public static void taskBegins(Object task) {}

  public static void taskEnds(Object executor) {}

  /** {@code shutdown(wait=True)} returns. */
  public static void executorJoined(Object executor) {}
}

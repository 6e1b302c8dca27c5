package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.report.ThreadOrigin;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * The threads of a run. Those that ended as they should are forgotten, unless a report may name
 * them. Thread-safe.
 */
final class ThreadTraces {

  /** Those that run, and those that nobody has joined. */
  private final Map<Integer, ThreadTrace> present = new ConcurrentHashMap<>();

  /** Of those that ended and made accesses, and of those that led to them. */
  private final PastThreads past = new PastThreads();

  /** To be called when threads are known no more. */
  private final Runnable forgotten;

  private final LongAdder count = new LongAdder();
  private final LongAdder accesses = new LongAdder();
  private final LongAdder sharedLocations = new LongAdder();

  ThreadTraces(Runnable forgotten) {
    this.forgotten = forgotten;
  }

  void add(ThreadTrace thread) {
    count.increment();
    present.put(thread.number(), thread);
  }

  /** A thread has ended, and nothing is wrong with how it did. */
  void ended(ThreadTrace thread) {
    boolean isFull = false;
    if (thread.accesses() > 0) {
      for (ThreadTrace each = thread;
          each != null && !past.contains(each.number());
          each = each.starter()) {
        isFull |= past.add(each.origin());
      }
    }
    if (present.remove(thread.number()) != null) {
      accesses.add(thread.accesses());
      sharedLocations.add(thread.sharedLocations());
    }
    if (isFull) {
      forgotten.run();
    }
  }

  /** Whether a thread is there, or not forgotten yet. */
  boolean knows(int number) {
    return present.containsKey(number) || past.contains(number);
  }

  /** Those that run, and those that nobody has joined. */
  Collection<ThreadTrace> present() {
    return present.values();
  }

  /** All threads that the run ever had. */
  long count() {
    return count.sum();
  }

  long accesses() {
    return accesses.sum() + present.values().stream().mapToLong(ThreadTrace::accesses).sum();
  }

  /** Locations that two threads accessed. */
  long sharedLocations() {
    return sharedLocations.sum()
        + present.values().stream().mapToLong(ThreadTrace::sharedLocations).sum();
  }

  /** Where the threads come from that a report may name. */
  Map<Integer, ThreadOrigin> origins() {
    Map<Integer, ThreadOrigin> origins = past.all();
    present.forEach((number, thread) -> addOrigin(thread, origins));
    return origins;
  }

  /** A thread's origin, and those of the threads that led to it. */
  private static void addOrigin(ThreadTrace thread, Map<Integer, ThreadOrigin> origins) {
    for (ThreadTrace each = thread;
        each != null && !origins.containsKey(each.number());
        each = each.starter()) {
      origins.put(each.number(), each.origin());
    }
  }
}

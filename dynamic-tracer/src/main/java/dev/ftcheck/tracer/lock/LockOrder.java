package dev.ftcheck.tracer.lock;

import dev.ftcheck.tracer.clock.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lock-order graph of a run (Havelund, "Using runtime analysis to guide model checking of Java
 * programs", SPIN 2000; Bensalem and Havelund, "Dynamic deadlock analysis of multi-threaded
 * programs", HVC 2005): an edge for each nested acquisition, with the locks that gate it and the
 * moment in the order of starts and joins. Its cycles are deadlocks that another schedule may
 * close.
 *
 * <p>Thread-safe; only nested acquisitions come here.
 */
public final class LockOrder {

  /** Acquisitions kept for one pair of locks: the first ones and the last. */
  private static final int MOST_PER_PAIR = 64;

  /** Pairs of locks kept in all. */
  private static final int MOST_PAIRS = 50_000;

  /**
   * Moments kept of one thread's acquisition at the same places: the first ones, which come before
   * others could be ordered after them, and the last.
   */
  private static final int MOST_MOMENTS = 3;

  private record Pair(int outer, int inner) {}

  private final Map<Pair, List<LockEdge>> edges = new HashMap<>();
  private boolean full;

  /**
   * A thread acquired a lock.
   *
   * @param thread a number that no other thread ever has
   * @param held what it held before, oldest first
   * @param moment what starts, joins and signals ordered before
   */
  public void acquired(int thread, List<HeldLock> held, HeldLock lock, Snapshot moment) {
    if (held.isEmpty()) {
      return;
    }
    Set<Integer> gates = held.stream().map(HeldLock::lock).collect(Collectors.toSet());
    for (HeldLock outer : held) {
      if (outer.lock() != lock.lock()) {
        add(new LockEdge(thread, outer, lock, gates, moment));
      }
    }
  }

  private synchronized void add(LockEdge edge) {
    Pair pair = new Pair(edge.outer().lock(), edge.inner().lock());
    if (edges.size() >= MOST_PAIRS && !edges.containsKey(pair)) {
      full = true;
      return;
    }
    List<LockEdge> known = edges.computeIfAbsent(pair, _ -> new ArrayList<>());
    if (known.stream().anyMatch(edge::repeats)) {
      return;
    }
    List<LockEdge> alike = known.stream().filter(edge::isAtPlacesOf).toList();
    if (alike.size() >= MOST_MOMENTS) {
      known.remove(alike.getLast());
    }
    if (known.size() == MOST_PER_PAIR) {
      known.removeLast();
      full = true;
    }
    known.add(edge);
  }

  /** The accesses by which the locks of the graph were acquired. */
  public synchronized Set<Integer> accesses() {
    return edges.values().stream()
        .flatMap(List::stream)
        .flatMap(edge -> Stream.of(edge.outer(), edge.inner()))
        .map(HeldLock::access)
        .collect(Collectors.toSet());
  }

  /** The deadlocks that the acquisitions so far predict, each cycle of locks once. */
  public synchronized List<LockCycle> cycles() {
    List<LockEdge> all = edges.values().stream().flatMap(List::stream).toList();
    return new CycleSearch(all).find();
  }

  /** Whether acquisitions were left out because one pair of locks had too many. */
  public synchronized boolean isIncomplete() {
    return full;
  }
}

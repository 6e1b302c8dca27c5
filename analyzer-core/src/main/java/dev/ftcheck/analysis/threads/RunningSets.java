package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Spawns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Unions and differences of the sets of running threads, each made once: there are few of them, and
 * a program with many starts asks for them in each of its contexts. Single-threaded.
 */
final class RunningSets {

  /** Two sets, by their identity. */
  private record Pair(Set<Integer> callers, Set<Integer> own) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Pair that && callers == that.callers && own == that.own;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(callers) * 31 + System.identityHashCode(own);
    }
  }

  private final Spawns spawns;
  private final Map<Pair, Set<Integer>> unions = new HashMap<>();
  private final Map<Pair, Set<Integer>> differences = new HashMap<>();

  /** Equal unions are the same object, so that theirs with others are found again. */
  private final Map<Set<Integer>, Set<Integer>> known = new HashMap<>();

  /** By the identity of what was asked for. */
  private final Map<Set<Integer>, Set<Integer>> canonical = new IdentityHashMap<>();

  RunningSets(Spawns spawns) {
    this.spawns = spawns;
  }

  Set<Integer> union(Set<Integer> callers, Set<Integer> own) {
    if (callers.isEmpty() || own.isEmpty()) {
      return canonical(callers.isEmpty() ? own : callers);
    }
    return unions.computeIfAbsent(new Pair(callers, own), this::make);
  }

  /** The starts whose threads still run when these objects have been waited for. */
  Set<Integer> without(Set<Integer> callers, Set<Integer> joined) {
    if (callers.isEmpty() || joined.isEmpty()) {
      return canonical(callers);
    }
    return differences.computeIfAbsent(
        new Pair(callers, joined), pair -> canonical(spawns.without(pair.callers(), pair.own())));
  }

  /** The one object for all sets that equal this one. */
  Set<Integer> canonical(Set<Integer> set) {
    return set.isEmpty()
        ? Set.of()
        : canonical.computeIfAbsent(
            set, same -> known.computeIfAbsent(Set.copyOf(same), made -> made));
  }

  private Set<Integer> make(Pair pair) {
    Set<Integer> both = new HashSet<>(pair.callers());
    both.addAll(pair.own());
    return known.computeIfAbsent(Set.copyOf(both), made -> made);
  }
}

package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Parallelism;
import dev.ftcheck.analysis.threads.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which accesses to a location may happen at once, asked once per root and set of running threads.
 * Used by one thread.
 */
final class Overlaps {

  private record Phase(Root root, Set<Integer> running) {}

  private final Map<Access, Integer> phases = new IdentityHashMap<>();
  private final List<Access> representatives = new ArrayList<>();
  private final Parallelism parallelism;
  private final boolean[][] overlap;

  /** Null where nobody has asked. */
  private final Boolean[][] assumed;

  private final boolean empty;

  Overlaps(List<Access> accesses, Parallelism parallelism) {
    this.parallelism = parallelism;
    Map<Phase, Integer> known = new HashMap<>();
    for (Access access : accesses) {
      int phase =
          known.computeIfAbsent(new Phase(access.root(), access.running()), _ -> known.size());
      if (phase == representatives.size()) {
        representatives.add(access);
      }
      phases.put(access, phase);
    }
    overlap = new boolean[representatives.size()][representatives.size()];
    assumed = new Boolean[overlap.length][overlap.length];
    boolean any = false;
    for (int a = 0; a < overlap.length; a++) {
      for (int b = 0; b <= a; b++) {
        overlap[a][b] = parallelism.mayOverlap(representatives.get(a), representatives.get(b));
        overlap[b][a] = overlap[a][b];
        any |= overlap[a][b];
      }
    }
    empty = !any;
  }

  boolean of(Access a, Access b) {
    return overlap[phases.get(a)][phases.get(b)];
  }

  /** Whether only unknown callers may let the two meet: {@link Parallelism#isAssumed}. */
  boolean isAssumed(Access a, Access b) {
    int first = phases.get(a);
    int second = phases.get(b);
    Boolean known = assumed[first][second];
    if (known == null) {
      known = parallelism.isAssumed(representatives.get(first), representatives.get(second));
      assumed[first][second] = known;
    }
    return known;
  }

  boolean isEmpty() {
    return empty;
  }
}

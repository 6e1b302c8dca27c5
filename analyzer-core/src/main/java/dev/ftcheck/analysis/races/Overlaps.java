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
 * Immutable.
 */
final class Overlaps {

  private record Phase(Root root, Set<Integer> running) {}

  private final Map<Access, Integer> phases = new IdentityHashMap<>();
  private final boolean[][] overlap;
  private final boolean empty;

  Overlaps(List<Access> accesses, Parallelism parallelism) {
    Map<Phase, Integer> known = new HashMap<>();
    List<Access> representatives = new ArrayList<>();
    for (Access access : accesses) {
      int phase =
          known.computeIfAbsent(new Phase(access.root(), access.running()), _ -> known.size());
      if (phase == representatives.size()) {
        representatives.add(access);
      }
      phases.put(access, phase);
    }
    overlap = new boolean[representatives.size()][representatives.size()];
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

  boolean isEmpty() {
    return empty;
  }
}

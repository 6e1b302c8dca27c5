package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.link.LinkedUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which functions several threads may run at the same time. Immutable. */
public final class Overlapping {

  /** By whom a function may be run at once. */
  public enum Kind {
    /** By one thread at a time, or under a lock always. */
    NEVER,
    /** By unknown callers, if the code is made for threads. */
    BY_CALLERS,
    /** By threads of the program. */
    BY_THREADS
  }

  private final Parallelism parallelism;
  private final Map<LinkedUnit, List<Visit>> visits = new HashMap<>();

  public Overlapping(Execution execution) {
    this.parallelism = execution.parallelism();
    for (Visit visit : execution.visits()) {
      visits.computeIfAbsent(visit.context().unit().unit(), _ -> new ArrayList<>()).add(visit);
    }
  }

  public Kind of(LinkedUnit function) {
    List<Visit> runs = visits.getOrDefault(function, List.of());
    Kind kind = Kind.NEVER;
    for (int first = 0; first < runs.size(); first++) {
      for (int second = first; second < runs.size(); second++) {
        Kind pair = of(runs.get(first).context(), runs.get(second).context());
        kind = pair.compareTo(kind) > 0 ? pair : kind;
      }
    }
    return kind;
  }

  private Kind of(Context a, Context b) {
    boolean excluded = a.held().stream().anyMatch(b.held()::contains);
    if (excluded || !parallelism.mayOverlap(a.root(), a.running(), b.root(), b.running())) {
      return Kind.NEVER;
    }
    boolean callers = a.root().kind() == Root.Kind.CLIENT || b.root().kind() == Root.Kind.CLIENT;
    return callers ? Kind.BY_CALLERS : Kind.BY_THREADS;
  }
}

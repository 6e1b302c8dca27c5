package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A location that several threads may access and at least one writes, raced for or not.
 *
 * @param name as a programmer would say it
 * @param first the place of the first write in the source
 * @param lock the lock held at most places; empty where none is held at any
 * @param guarded the places that hold it
 * @param writes the places that write
 * @param total all places, those of the object's owner not among them
 * @param threads what accesses it: names of roots
 */
public record SharedState(
    String name,
    Location first,
    String lock,
    int guarded,
    int writes,
    int total,
    List<String> threads) {

  public SharedState {
    threads = List.copyOf(threads);
  }

  /** The shared state of a program, in the order of the source. One name and place is one item. */
  public static List<SharedState> of(Execution execution) {
    Privacy privacy = new Privacy(execution);
    Map<List<Object>, SharedState> found = new LinkedHashMap<>();
    for (Map.Entry<HeapLocation, List<Access>> entry : execution.accesses().entrySet()) {
      List<Access> accesses = entry.getValue();
      if (isShared(execution, privacy, entry.getKey(), accesses)) {
        SharedState state = of(execution, accesses);
        found.merge(List.of(state.name, state.first), state, SharedState::larger);
      }
    }
    List<SharedState> all = new ArrayList<>(found.values());
    all.sort(
        Comparator.comparing((SharedState state) -> state.first.path())
            .thenComparingInt(state -> state.first.line())
            .thenComparing(SharedState::name));
    return all;
  }

  /** Whether some write and another access, or itself on another thread, may happen at once. */
  private static boolean isShared(
      Execution execution, Privacy privacy, HeapLocation place, List<Access> accesses) {
    return accesses.stream()
        .filter(Access::writes)
        .anyMatch(
            write ->
                accesses.stream()
                    .anyMatch(
                        other ->
                            execution.parallelism().mayOverlap(write, other)
                                && !privacy.isPrivate(place, write, other)));
  }

  private static SharedState of(Execution execution, List<Access> accesses) {
    Guarding guarding = Guarding.of(accesses);
    Access first =
        accesses.stream()
            .filter(Access::writes)
            .min(
                Comparator.comparing((Access access) -> access.location().path())
                    .thenComparingInt(access -> access.location().line()))
            .orElseThrow();
    return new SharedState(
        execution.naming().of(first.event().place(), first.visit().context()),
        first.location(),
        guarding.lock() == null ? "" : guarding.lock().name(),
        guarding.guarded(),
        guarding.writes(),
        guarding.total(),
        accesses.stream().map(access -> access.root().name()).distinct().sorted().toList());
  }

  private static SharedState larger(SharedState a, SharedState b) {
    return b.total > a.total ? b : a;
  }
}

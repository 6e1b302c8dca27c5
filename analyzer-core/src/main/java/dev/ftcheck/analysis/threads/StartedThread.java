package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.finding.Location;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place of the program where threads come from.
 *
 * @param name of the thread, as reports show it
 * @param runs the full name of what it runs; empty where that is no code of the program
 * @param origin where it is started
 * @param isMany whether several of them may run at once
 */
public record StartedThread(String name, String runs, Location origin, boolean isMany) {

  /** All of them in the order of the source. */
  public static List<StartedThread> of(Execution execution) {
    // Before the program's own code a thread runs that of the library's model.
    Map<Root, String> entered = new HashMap<>();
    for (Visit visit : execution.visits()) {
      LinkedUnit unit = visit.context().unit().unit();
      if (!unit.isModel()) {
        entered.putIfAbsent(visit.context().root(), unit.fullName());
      }
    }
    Map<List<Object>, StartedThread> found = new LinkedHashMap<>();
    for (Root root : execution.roots()) {
      if (root.kind() == Root.Kind.STARTED && root.origin() != null) {
        found.merge(
            List.of(entered.getOrDefault(root, ""), root.origin()),
            new StartedThread(
                root.name(),
                entered.getOrDefault(root, ""),
                root.origin(),
                execution.parallelism().isMany(root)),
            (a, b) -> a.isMany ? a : b);
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing((StartedThread thread) -> thread.origin.path())
                .thenComparingInt(thread -> thread.origin.line()))
        .toList();
  }
}

package dev.ftcheck.analysis.threads;

import dev.ftcheck.finding.Location;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place of the program where threads come from.
 *
 * @param name of the thread, as reports show it
 * @param runs the full names of what it may run; empty where that is no code of the program
 * @param startedIn the full name of the code that starts it
 * @param origin where it is started
 * @param isMany whether several of them may run at once
 */
public record StartedThread(
    String name, List<String> runs, String startedIn, Location origin, boolean isMany) {

  public StartedThread {
    runs = List.copyOf(runs);
  }

  /** All of them in the order of the source. */
  public static List<StartedThread> of(Execution execution) {
    Map<Root, Set<String>> entered = new HashMap<>();
    for (Visit visit : execution.visits()) {
      if (isEntry(visit)) {
        entered
            .computeIfAbsent(visit.context().root(), _ -> new TreeSet<>())
            .add(visit.context().unit().unit().fullName());
      }
    }
    Map<Root, List<String>> runs = new HashMap<>();
    entered.forEach((root, names) -> runs.put(root, List.copyOf(names)));
    Map<List<Object>, StartedThread> found = new LinkedHashMap<>();
    for (Root root : execution.roots()) {
      if (root.kind() == Root.Kind.STARTED && root.origin() != null) {
        found.merge(
            List.of(runs.getOrDefault(root, List.of()), root.origin()),
            new StartedThread(
                root.name(),
                runs.getOrDefault(root, List.of()),
                execution.flows().spawns().get(root.start()).unit().unit().fullName(),
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

  /** Before the program's own code a thread runs that of the library's model. */
  private static boolean isEntry(Visit visit) {
    return !isModel(visit) && (visit.caller() == null || isModel(visit.caller()));
  }

  private static boolean isModel(Visit visit) {
    return visit.context().unit().unit().isModel();
  }
}

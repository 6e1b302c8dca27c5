package dev.ftcheck.cli.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The verdict on a module or on a package with all below it.
 *
 * @param path of the file or folder, relative to the base
 * @param causes that decide it, the riskiest first; empty where it is ready
 */
public record ModuleVerdict(String path, Verdict verdict, List<RootCause> causes) {

  public ModuleVerdict {
    causes = List.copyOf(causes);
  }

  /** Of each file, in order of paths. */
  static List<ModuleVerdict> ofModules(List<String> paths, List<RootCause> causes) {
    Map<String, List<RootCause>> byPath = new TreeMap<>();
    paths.forEach(path -> byPath.put(path, new ArrayList<>()));
    causes.forEach(
        cause ->
            byPath
                .computeIfAbsent(cause.worst().primary().path(), _ -> new ArrayList<>())
                .add(cause));
    return verdicts(byPath);
  }

  /** Of each folder, the worst first: what is in it and below. */
  static List<ModuleVerdict> ofPackages(List<ModuleVerdict> modules) {
    Map<String, List<RootCause>> byFolder = new TreeMap<>();
    for (ModuleVerdict module : modules) {
      String folder = parent(module.path);
      List<RootCause> known = byFolder.computeIfAbsent(folder, _ -> new ArrayList<>());
      known.addAll(module.causes);
      for (String above = parent(folder); !above.isEmpty(); above = parent(above)) {
        byFolder.computeIfAbsent(above, _ -> new ArrayList<>()).addAll(module.causes);
      }
    }
    return verdicts(byFolder).stream()
        .sorted(
            Comparator.comparing(ModuleVerdict::verdict)
                .reversed()
                .thenComparing(ModuleVerdict::path))
        .toList();
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static List<ModuleVerdict> verdicts(Map<String, List<RootCause>> byPath) {
    return byPath.entrySet().stream()
        .map(
            entry -> {
              Verdict verdict =
                  entry.getValue().stream()
                      .map(RootCause::verdict)
                      .reduce(Verdict.READY, Verdict::worse);
              List<RootCause> deciding =
                  entry.getValue().stream()
                      .filter(cause -> cause.verdict() != Verdict.READY)
                      .toList();
              return new ModuleVerdict(entry.getKey(), verdict, deciding);
            })
        .toList();
  }

  /** A folder of the files themselves has no name. */
  String shown() {
    return path.isEmpty() ? "." : path;
  }
}

package dev.ftcheck.analysis.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the module that an import names.
 *
 * <p>A folder is a package where it holds an {@code __init__.py}; every other folder is an import
 * root, the way {@code sys.path} entries and source layouts ({@code src/}, {@code dist-packages/})
 * are. A dotted name is looked up below the root that shares the longest path with the importing
 * file; below its own folder first. Library models come before everything else.
 */
final class Imports {

  private final Map<String, LinkedModule> models;
  private final Map<String, LinkedModule> byPath = new HashMap<>();
  private final Map<String, List<String>> rootsByTopName = new HashMap<>();
  private final Set<String> packages = new HashSet<>();

  /**
   * {@code paths} are the files of the program without their ending; {@code models} are the library
   * models by name.
   */
  Imports(Collection<String> paths, Map<String, LinkedModule> models) {
    this.models = models;
    for (String path : paths) {
      if (isPackageFile(path)) {
        packages.add(folderOf(path));
      }
    }
    for (String path : paths) {
      String top = isPackageFile(path) ? folderOf(path) : path;
      while (packages.contains(folderOf(top)) && !top.isEmpty()) {
        top = folderOf(top);
      }
      List<String> roots = rootsByTopName.computeIfAbsent(lastPart(top), _ -> new ArrayList<>());
      if (!roots.contains(folderOf(top))) {
        roots.add(folderOf(top));
      }
    }
  }

  void add(String stem, LinkedModule module) {
    byPath.put(stem, module);
  }

  /** The dotted name of the file below its import root. */
  String nameOf(String stem) {
    String path = isPackageFile(stem) ? folderOf(stem) : stem;
    String name = lastPart(path);
    String folder = folderOf(path);
    while (!folder.isEmpty() && packages.contains(folder)) {
      name = lastPart(folder) + "." + name;
      folder = folderOf(folder);
    }
    return name;
  }

  Optional<LinkedModule> resolve(LinkedModule importer, String dotted, int level) {
    if (level > 0) {
      String folder = importer.folder();
      for (int up = 1; up < level; up++) {
        folder = folderOf(folder);
      }
      return below(folder, dotted);
    }
    LinkedModule model = models.get(dotted);
    if (model != null) {
      return Optional.of(model);
    }
    Optional<LinkedModule> beside =
        packages.contains(importer.folder()) ? Optional.empty() : below(importer.folder(), dotted);
    if (beside.isPresent()) {
      return beside;
    }
    String top = dotted.contains(".") ? dotted.substring(0, dotted.indexOf('.')) : dotted;
    LinkedModule best = null;
    int bestShared = -1;
    for (String root : rootsByTopName.getOrDefault(top, List.of())) {
      Optional<LinkedModule> found = below(root, dotted);
      int shared = sharedPrefix(root, importer.folder());
      if (found.isPresent() && shared > bestShared) {
        best = found.get();
        bestShared = shared;
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<LinkedModule> below(String folder, String dotted) {
    String relative = dotted.replace('.', '/');
    String path = join(folder, relative);
    LinkedModule module = byPath.get(path);
    return Optional.ofNullable(module != null ? module : byPath.get(join(path, "__init__")));
  }

  static boolean isPackageFile(String stem) {
    return lastPart(stem).equals("__init__");
  }

  static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String join(String folder, String relative) {
    return folder.isEmpty() ? relative : relative.isEmpty() ? folder : folder + "/" + relative;
  }

  private static int sharedPrefix(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }
}

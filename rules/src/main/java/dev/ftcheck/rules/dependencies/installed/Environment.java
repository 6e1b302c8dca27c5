package dev.ftcheck.rules.dependencies.installed;

import dev.ftcheck.source.Diagnostic;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An installed Python environment, read from its folders alone. Immutable.
 *
 * @param folders its {@code site-packages}
 * @param freeThreaded whether they are those of a free-threaded build
 * @param distributions what is installed in them
 * @param diagnostics what of it could not be read
 */
public record Environment(
    List<Path> folders,
    boolean freeThreaded,
    List<InstalledDistribution> distributions,
    List<Diagnostic> diagnostics) {

  private static final Pattern PYTHON = Pattern.compile("python(3\\.\\d+t?)(?:\\.exe)?");
  private static final Pattern FREE_THREADED = Pattern.compile("python3\\.\\d+t");
  private static final List<String> LIBRARIES = List.of("lib", "lib64", "Lib");
  private static final List<String> SITES = List.of("site-packages", "dist-packages");

  public Environment {
    folders = List.copyOf(folders);
    distributions = List.copyOf(distributions);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The environment of an interpreter, or of the folder of a virtual environment or of its {@code
   * site-packages}. An environment without distributions and with a diagnostic where there is none.
   */
  public static Environment of(Path python) {
    if (!Files.exists(python)) {
      return none(python, "there is no such interpreter or environment");
    }
    try {
      Set<Path> folders = folders(python);
      return folders.isEmpty()
          ? none(python, "is no Python environment: it has no folder site-packages")
          : read(new ArrayList<>(folders));
    } catch (IOException unreadable) {
      return none(python, "the environment cannot be read");
    }
  }

  private static Environment none(Path python, String message) {
    Diagnostic diagnostic =
        new Diagnostic(python.toString(), 0, 0, Diagnostic.Kind.UNREADABLE, message);
    return new Environment(List.of(), false, List.of(), List.of(diagnostic));
  }

  private static Environment read(List<Path> folders) throws IOException {
    List<InstalledDistribution> distributions = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Path folder : folders) {
      try (DirectoryStream<Path> entries =
          Files.newDirectoryStream(folder, "*.{dist-info,egg-info}")) {
        for (Path entry : entries) {
          InstalledDistribution.read(folder, entry, diagnostics::add).ifPresent(distributions::add);
        }
      }
    }
    boolean freeThreaded = folders.stream().anyMatch(Environment::isFreeThreaded);
    return new Environment(folders, freeThreaded, distributions, diagnostics);
  }

  private static boolean isFreeThreaded(Path site) {
    Path library = site.getParent();
    return library != null && FREE_THREADED.matcher(library.getFileName().toString()).matches();
  }

  // ---- where it is
  // ------------------------------------------------------------------------------------------------------------

  private static Set<Path> folders(Path python) throws IOException {
    Path absolute = python.toAbsolutePath().normalize();
    if (!Files.isDirectory(absolute)) {
      Set<Path> ofLink = besideInterpreter(absolute);
      return ofLink.isEmpty() ? besideInterpreter(absolute.toRealPath()) : ofLink;
    }
    return SITES.contains(absolute.getFileName().toString()) || hasDistributions(absolute)
        ? Set.of(absolute)
        : below(absolute, Optional.empty());
  }

  private static Set<Path> besideInterpreter(Path interpreter) throws IOException {
    Path folder = interpreter.getParent();
    if (folder == null || folder.getParent() == null) {
      return Set.of();
    }
    Matcher named = PYTHON.matcher(interpreter.getFileName().toString());
    Optional<String> version = named.matches() ? Optional.of(named.group(1)) : Optional.empty();
    return below(folder.getParent(), version);
  }

  private static boolean hasDistributions(Path folder) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.dist-info")) {
      return found.iterator().hasNext();
    }
  }

  private static Set<Path> below(Path root, Optional<String> version) throws IOException {
    Set<Path> found = new LinkedHashSet<>();
    for (String library : LIBRARIES) {
      Path folder = root.resolve(library);
      if (Files.isDirectory(folder)) {
        for (String site : SITES) {
          addFolder(folder.resolve(site), found);
        }
        try (DirectoryStream<Path> versions =
            Files.newDirectoryStream(
                folder, "python3" + version.map(v -> v.substring(1)).orElse("*"))) {
          for (Path each : versions) {
            for (String site : SITES) {
              addFolder(each.resolve(site), found);
            }
          }
        }
      }
    }
    Path shared = root.resolve("lib/python3/dist-packages");
    addFolder(shared, found);
    return found;
  }

  /** {@code lib64} is often a link to {@code lib}. */
  private static void addFolder(Path folder, Set<Path> found) throws IOException {
    if (Files.isDirectory(folder)) {
      found.add(folder.toRealPath());
    }
  }
}

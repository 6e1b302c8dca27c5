package dev.ftcheck.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the Python files below what the user named.
 *
 * <p>A file that was named is taken whatever it is called. Below a folder {@code *.py} and {@code
 * *.pyw} are taken, {@code *.pyi} if asked for; hidden folders, caches, {@code node_modules} and
 * virtual environments are passed over. A symbolic link is followed unless it leads back to a
 * folder that is being walked.
 */
public final class SourceFinder {

  private static final Set<String> SKIPPED = Set.of("__pycache__", "node_modules");

  private final List<PathMatcher> excludes;
  private final boolean stubs;
  private final List<SourcePath> found = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Set<Path> seenFiles = new HashSet<>();

  private SourceFinder(Options options) {
    excludes = options.excludes().stream().map(SourceFinder::matcher).toList();
    stubs = options.stubs();
  }

  /**
   * What to take.
   *
   * @param excludes globs over display paths: {@code build}, {@code *_pb2.py}, {@code
   *     src/vendor/**}; one without a slash is matched against the names of files and folders at
   *     any depth
   * @param stubs whether to take {@code *.pyi} files
   */
  public record Options(List<String> excludes, boolean stubs) {

    public Options {
      excludes = List.copyOf(excludes);
    }

    /** All sources, no stubs. */
    public static Options defaults() {
      return new Options(List.of(), false);
    }
  }

  /**
   * What was found, in the order of display paths, each file once.
   *
   * @param problems what could not be walked: missing files, folders without permission, loops of
   *     symbolic links
   */
  public record Result(List<SourcePath> sources, List<Diagnostic> problems) {

    public Result {
      sources = List.copyOf(sources);
      problems = List.copyOf(problems);
    }
  }

  /** Walks files and folders. */
  public static Result find(List<Path> named, Options options) {
    SourceFinder finder = new SourceFinder(options);
    for (Path path : named) {
      finder.add(path);
    }
    finder.found.sort(Comparator.comparing(SourcePath::display));
    return new Result(finder.found, finder.problems);
  }

  private static PathMatcher matcher(String glob) {
    String trimmed = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + trimmed);
    return trimmed.contains("/")
        ? matcher
        : path -> path.getFileName() != null && matcher.matches(path.getFileName());
  }

  private void add(Path named) {
    Path display = named.normalize();
    if (Files.isDirectory(named)) {
      walk(named, display, named, new ArrayList<>());
    } else if (Files.exists(named)) {
      Path parent = named.getParent();
      take(named, display, parent == null ? Path.of("") : parent);
    } else if (Files.isSymbolicLink(named)) {
      report(display, "the symbolic link leads nowhere, or in a circle");
    } else {
      report(display, "no such file or folder");
    }
  }

  /** {@code open} holds the real paths of the folders around this one. */
  private void walk(Path folder, Path display, Path root, List<Path> open) {
    Path real;
    List<Path> entries;
    try {
      real = folder.toRealPath();
      if (open.contains(real)) {
        report(display, "the symbolic link leads back to a folder around it; not followed");
        return;
      }
      entries = entries(folder);
    } catch (IOException | DirectoryIteratorException failed) {
      report(display, "the folder cannot be read");
      return;
    }
    open.add(real);
    for (Path entry : entries) {
      Path shown = isHere(display) ? entry.getFileName() : display.resolve(entry.getFileName());
      if (isExcluded(shown)) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        if (isWanted(entry)) {
          walk(entry, shown, root, open);
        }
      } else if (isSource(entry.getFileName().toString())) {
        takeFound(entry, shown, root);
      }
    }
    open.removeLast();
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return entries;
  }

  private static boolean isHere(Path display) {
    return display.toString().isEmpty();
  }

  private boolean isExcluded(Path shown) {
    return excludes.stream().anyMatch(exclude -> exclude.matches(shown));
  }

  private static boolean isWanted(Path folder) {
    String name = folder.getFileName().toString();
    return !name.startsWith(".")
        && !SKIPPED.contains(name)
        && !Files.exists(folder.resolve("pyvenv.cfg"));
  }

  private boolean isSource(String name) {
    return name.endsWith(".py") || name.endsWith(".pyw") || (stubs && name.endsWith(".pyi"));
  }

  private void takeFound(Path file, Path shown, Path root) {
    if (Files.isRegularFile(file)) {
      take(file, shown, root);
    } else if (Files.isSymbolicLink(file)) {
      report(shown, "the symbolic link leads nowhere, or in a circle");
    } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      report(shown, "is no regular file");
    }
  }

  private void take(Path file, Path shown, Path root) {
    if (seenFiles.add(file.toAbsolutePath().normalize())) {
      found.add(new SourcePath(file, slashes(shown), root));
    }
  }

  private void report(Path shown, String message) {
    problems.add(new Diagnostic(slashes(shown), 0, 0, Diagnostic.Kind.UNREADABLE, message));
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}

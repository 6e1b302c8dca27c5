package dev.ftcheck.cli.check;

import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFinder;
import dev.ftcheck.source.SourcePath;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a run, named as reports name them: relative to one folder for all, so that editors
 * and code review find them.
 *
 * @param base that folder, absolute: where the user stands if every file lies below it, else the
 *     smallest folder that holds them all
 * @param files each with a {@link SourcePath#display()} relative to {@code base}
 * @param problems what could not be walked, with paths relative to {@code base}
 */
record FoundSources(Path base, List<SourcePath> files, List<Diagnostic> problems) {

  /**
   * @param paths absolute
   * @param excludes globs as {@link ExcludeGlobs} makes them
   */
  static FoundSources below(List<Path> paths, Path directory, List<String> excludes) {
    SourceFinder.Result found = SourceFinder.find(paths, new SourceFinder.Options(excludes, false));
    Path base = base(directory, paths, found.sources());
    return new FoundSources(
        base,
        found.sources().stream()
            .map(
                source ->
                    new SourcePath(source.file(), relative(base, source.file()), source.root()))
            .toList(),
        found.problems().stream().map(problem -> relative(base, problem)).toList());
  }

  private static Path base(Path directory, List<Path> paths, List<SourcePath> sources) {
    Path base = sources.isEmpty() ? paths.getFirst() : sources.getFirst().root();
    for (Path path : paths) {
      while (!path.startsWith(base)) {
        base = base.getParent();
      }
    }
    return base.startsWith(directory) ? directory : base;
  }

  private static Diagnostic relative(Path base, Diagnostic problem) {
    return new Diagnostic(
        relative(base, Path.of(problem.path())),
        problem.line(),
        problem.column(),
        problem.kind(),
        problem.message());
  }

  private static String relative(Path base, Path file) {
    return base.relativize(file).toString().replace('\\', '/');
  }
}

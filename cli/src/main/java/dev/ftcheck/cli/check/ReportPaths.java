package dev.ftcheck.cli.check;

import dev.ftcheck.source.SourcePath;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How reports name files. The analysis names a file relative to the folder it was found below; a
 * report names it relative to one folder for all, {@link #base()}: where the user stands if every
 * file lies below that, so that editors and code review find it, else the smallest folder that
 * holds them all.
 */
final class ReportPaths {

  private final Path base;
  private final List<SourcePath> files;
  private final Map<String, SourcePath> byDisplay = new HashMap<>();
  private final Map<String, SourcePath> byReportPath = new HashMap<>();

  ReportPaths(Path directory, List<SourcePath> found) {
    this.base = base(directory, found);
    this.files = withUniqueDisplays(found);
    for (SourcePath file : files) {
      byDisplay.put(file.display(), file);
      byReportPath.put(reportPath(file.file()), file);
    }
  }

  /** Absolute. */
  Path base() {
    return base;
  }

  /** The files, each with a {@link SourcePath#display()} of its own. */
  List<SourcePath> files() {
    return files;
  }

  /** The report's name of a file that the analysis calls {@code display}. */
  String ofDisplay(String display) {
    SourcePath file = byDisplay.get(display);
    return file == null ? display : reportPath(file.file());
  }

  /** The file behind a name in the report. */
  Optional<SourcePath> file(String reportPath) {
    return Optional.ofNullable(byReportPath.get(reportPath));
  }

  private String reportPath(Path file) {
    return base.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Two folders may hold files of the same relative name; then the report's name tells them apart.
   */
  private List<SourcePath> withUniqueDisplays(List<SourcePath> found) {
    Set<String> seen = new HashSet<>();
    Set<String> ambiguous = new HashSet<>();
    for (SourcePath file : found) {
      if (!seen.add(file.display())) {
        ambiguous.add(file.display());
      }
    }
    return found.stream()
        .map(
            file ->
                ambiguous.contains(file.display())
                    ? new SourcePath(file.file(), reportPath(file.file()), file.root())
                    : file)
        .toList();
  }

  private static Path base(Path directory, List<SourcePath> found) {
    Path base = found.isEmpty() ? directory : found.getFirst().root();
    for (SourcePath file : found) {
      while (!file.file().startsWith(base)) {
        base = base.getParent();
      }
    }
    return base.startsWith(directory) ? directory : base;
  }
}

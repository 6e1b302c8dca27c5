package dev.ftcheck.cli.check;

import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files below the user's paths. */
record FoundSources(List<SourcePath> files, List<Diagnostic> diagnostics) {

  static FoundSources below(List<Path> paths, List<String> exclude) {
    List<SourcePath> files = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Path path : paths) {
      Path root = Files.isDirectory(path) ? path : path.getParent();
      try (Stream<Path> walk = Files.walk(path)) {
        walk.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".py"))
            .sorted()
            .forEach(
                file -> files.add(new SourcePath(file, root.relativize(file).toString(), root)));
      } catch (IOException e) {
        diagnostics.add(
            new Diagnostic(path.toString(), 0, 0, Diagnostic.Kind.UNREADABLE, "cannot be read"));
      }
    }
    return new FoundSources(files, diagnostics);
  }
}

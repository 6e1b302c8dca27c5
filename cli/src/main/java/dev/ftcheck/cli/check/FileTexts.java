package dev.ftcheck.cli.check;

import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the files that a report points into again, each once and only if it is asked for. */
final class FileTexts implements SourceTexts {

  private final ReportPaths paths;
  private final Map<String, SourceFile> read = new HashMap<>();

  FileTexts(ReportPaths paths) {
    this.paths = paths;
  }

  @Override
  public SourceFile file(String path) {
    return read.computeIfAbsent(path, key -> new SourceFile(key, rawText(key)));
  }

  @Override
  public String rawText(String path) {
    Optional<SourcePath> file = paths.file(path);
    if (file.isEmpty()) {
      return "";
    }
    try {
      return new String(Files.readAllBytes(file.get().file()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // Gone since it was analysed: the report then lacks the line, nothing else.
      return "";
    }
  }
}

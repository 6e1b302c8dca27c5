package dev.ftcheck.cli.check;

import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.SourceReader;
import dev.ftcheck.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the files that a report points into again, each once and only if it is asked for. A file
 * that has gone or changed since it was analysed costs the report its line and nothing else.
 */
final class FileTexts implements SourceTexts {

  private final Map<String, SourcePath> files = new HashMap<>();
  private final Map<String, SourceFile> read = new HashMap<>();

  FileTexts(List<SourcePath> files) {
    for (SourcePath file : files) {
      this.files.put(file.display(), file);
    }
  }

  @Override
  public SourceFile file(String path) {
    return read.computeIfAbsent(path, this::read);
  }

  private SourceFile read(String path) {
    SourcePath file = files.get(path);
    try {
      return file == null ? new SourceFile(path, "") : SourceReader.read(file);
    } catch (UnreadableSourceException e) {
      return new SourceFile(path, "");
    }
  }

  @Override
  public String rawText(String path) {
    SourcePath file = files.get(path);
    try {
      return file == null
          ? ""
          : new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}

package dev.ftcheck.report;

import dev.ftcheck.source.SourceFile;
import java.util.Map;

/** Source texts of a test, by path. */
public record TextsInMemory(Map<String, String> byPath) implements SourceTexts {

  @Override
  public SourceFile file(String path) {
    return new SourceFile(path, rawText(path));
  }

  @Override
  public String rawText(String path) {
    return byPath.getOrDefault(path, "");
  }
}

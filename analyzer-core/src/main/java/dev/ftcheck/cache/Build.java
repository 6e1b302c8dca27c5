package dev.ftcheck.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells one build of ftcheck from another, by the sizes and times of its files. */
public final class Build {

  private Build() {}

  /**
   * What identifies the build of the jars or class folders that hold these classes; empty where
   * that cannot be told.
   */
  public static Optional<String> of(Class<?>... classes) {
    List<String> parts = new ArrayList<>();
    try {
      for (Class<?> type : classes) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
          return Optional.empty();
        }
        parts.add(describe(Path.of(source.getLocation().toURI())));
      }
    } catch (IOException | URISyntaxException | SecurityException unknown) {
      return Optional.empty();
    }
    return Optional.of(ContentHash.of(parts).hex());
  }

  private static String describe(Path place) throws IOException {
    long size = 0;
    long newest = 0;
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        size += attributes.isRegularFile() ? attributes.size() : 0;
        newest = Math.max(newest, attributes.lastModifiedTime().toMillis());
      }
    }
    return size + "@" + newest;
  }
}

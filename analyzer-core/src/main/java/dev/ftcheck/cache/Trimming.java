package dev.ftcheck.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a folder of cached files small. */
final class Trimming {

  private record Cached(Path file, long size, long used) {}

  private Trimming() {}

  /**
   * Deletes the files that were not used for longest until the rest is four fifths of {@code
   * maxBytes}, if all are more. Other processes may delete and add files meanwhile.
   */
  static void trim(Path folder, long maxBytes) {
    List<Cached> files = new ArrayList<>();
    long size = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        Cached cached = look(file);
        if (cached != null) {
          files.add(cached);
          size += cached.size();
        }
      }
    } catch (IOException | UncheckedIOException vanished) {
      return;
    }
    if (size <= maxBytes) {
      return;
    }
    files.sort(Comparator.comparingLong(Cached::used));
    for (Cached cached : files) {
      if (size <= maxBytes / 5 * 4) {
        return;
      }
      if (delete(cached.file())) {
        size -= cached.size();
      }
    }
  }

  /** Null for what is no file, or no longer there. */
  private static Cached look(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isRegularFile()
          ? new Cached(file, attributes.size(), attributes.lastModifiedTime().toMillis())
          : null;
    } catch (IOException vanished) {
      return null;
    }
  }

  private static boolean delete(Path file) {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException refused) {
      return false;
    }
  }
}

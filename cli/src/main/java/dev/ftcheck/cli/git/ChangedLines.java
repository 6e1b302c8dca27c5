package dev.ftcheck.cli.git;

import dev.ftcheck.finding.Location;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The lines of a work tree that a revision does not have. */
public final class ChangedLines {

  /** Per file, as an absolute path, the ranges of lines: the first of each to its last. */
  private final Map<Path, NavigableMap<Integer, Integer>> ranges = new HashMap<>();

  ChangedLines() {}

  /** Adds {@code count} lines from {@code first} on, which counts from 1. */
  void add(Path file, int first, int count) {
    if (count > 0) {
      ranges
          .computeIfAbsent(file, _ -> new TreeMap<>())
          .merge(first, last(first, count), Math::max);
    }
  }

  private static int last(int first, int count) {
    return count > Integer.MAX_VALUE - first ? Integer.MAX_VALUE : first + count - 1;
  }

  /** Adds a file that the revision does not have at all. */
  void addWhole(Path file) {
    add(file, 1, Integer.MAX_VALUE);
  }

  /**
   * Whether some line of the location is changed.
   *
   * @param base what the location's path is relative to, absolute and without links
   */
  public boolean touch(Location location, Path base) {
    NavigableMap<Integer, Integer> known = ranges.get(base.resolve(location.path()).normalize());
    if (known == null) {
      return false;
    }
    int last = Math.max(location.span().line(), location.span().endLine());
    Map.Entry<Integer, Integer> range = known.floorEntry(last);
    return range != null && range.getValue() >= location.span().line();
  }

  @Override
  public String toString() {
    return ranges.toString();
  }
}

package dev.ftcheck.vm.module.unicodedata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A property of characters, read from a resource: lines of a code point or a range {@code A..B} in
 * hexadecimal digits and a value, in order; lines that start with # are comments. Immutable.
 */
final class PropertyTable {

  private final int[] starts;
  private final int[] ends;
  private final String[] values;

  private PropertyTable(int[] starts, int[] ends, String[] values) {
    this.starts = starts;
    this.ends = ends;
    this.values = values;
  }

  /** Reads a resource of this package. */
  static PropertyTable read(String resource) {
    return of(lines(resource));
  }

  static PropertyTable of(List<String> lines) {
    int[] starts = new int[lines.size()];
    int[] ends = new int[lines.size()];
    String[] values = new String[lines.size()];
    for (int i = 0; i < values.length; i++) {
      String line = lines.get(i);
      int space = line.indexOf(' ');
      int dots = line.indexOf("..");
      boolean isRange = dots > 0 && dots < space;
      starts[i] = Integer.parseInt(line, 0, isRange ? dots : space, 16);
      ends[i] = isRange ? Integer.parseInt(line, dots + 2, space, 16) : starts[i];
      values[i] = line.substring(space + 1);
    }
    return new PropertyTable(starts, ends, values);
  }

  /** The lines of a resource without comments. */
  static List<String> lines(String resource) {
    try (InputStream stream = PropertyTable.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The value for a code point; null if there is none. */
  String get(int c) {
    int found = Arrays.binarySearch(starts, c);
    int index = found >= 0 ? found : -found - 2;
    return index >= 0 && c <= ends[index] ? values[index] : null;
  }
}

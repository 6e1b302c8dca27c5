package dev.ftcheck.finding;

import java.util.List;

/** Names in a sentence. */
public final class Listed {

  /** More names than this are counted. */
  private static final int MAX_NAMES = 3;

  private Listed() {}

  /**
   * {@code a}, {@code a and b}, {@code a, b and c}, {@code a, b, c and 2 more}; one name at least.
   */
  public static String of(List<String> names) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    if (names.size() > MAX_NAMES) {
      return String.join(", ", names.subList(0, MAX_NAMES))
          + " and "
          + (names.size() - MAX_NAMES)
          + " more";
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}

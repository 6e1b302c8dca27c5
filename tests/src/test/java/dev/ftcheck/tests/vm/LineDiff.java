package dev.ftcheck.tests.vm;

import java.util.List;

/** The lines that two texts do not share, in order, by a longest common subsequence. */
final class LineDiff {

  /** Longer reports hide the cause instead of showing it. */
  private static final int SHOWN = 40;

  private final List<String> expected;
  private final List<String> actual;

  /** {@code common[i][j]}: the longest common subsequence of the lines from i and from j on. */
  private final int[][] common;

  private LineDiff(List<String> expected, List<String> actual) {
    this.expected = expected;
    this.actual = actual;
    this.common = new int[expected.size() + 1][actual.size() + 1];
    for (int i = expected.size() - 1; i >= 0; i--) {
      for (int j = actual.size() - 1; j >= 0; j--) {
        common[i][j] =
            expected.get(i).equals(actual.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  /** Lines of {@code expected} that are missing, marked {@code -}, and others, marked {@code +}. */
  static String of(String expected, String actual) {
    String text =
        new LineDiff(expected.lines().toList(), actual.lines().limit(2_000).toList()).text();
    return text.isEmpty() ? "only the line ends differ\n" : text;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int shown = 0;
    int i = 0;
    int j = 0;
    while (i < expected.size() || j < actual.size()) {
      if (i < expected.size() && j < actual.size() && expected.get(i).equals(actual.get(j))) {
        i++;
        j++;
        continue;
      }
      if (++shown > SHOWN) {
        return text.append("...\n").toString();
      }
      if (j == actual.size() || i < expected.size() && common[i + 1][j] >= common[i][j + 1]) {
        text.append("- ").append(i + 1).append(": ").append(expected.get(i++)).append('\n');
      } else {
        text.append("+ ").append(j + 1).append(": ").append(actual.get(j++)).append('\n');
      }
    }
    return text.toString();
  }
}

package dev.ftcheck.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what the user meant. */
public final class Spelling {

  private Spelling() {}

  /** {@code "; did you mean `X`?"} for the nearest choice, or nothing where none is near. */
  public static String suggestion(String written, Collection<String> choices) {
    return nearest(written, choices).map(choice -> "; did you mean `" + choice + "`?").orElse("");
  }

  private static Optional<String> nearest(String written, Collection<String> choices) {
    String wanted = written.toLowerCase(Locale.ROOT);
    return choices.stream()
        .min(Comparator.comparingInt(choice -> distance(wanted, choice.toLowerCase(Locale.ROOT))))
        .filter(
            choice ->
                distance(wanted, choice.toLowerCase(Locale.ROOT))
                    <= Math.max(1, choice.length() / 3));
  }

  /** Levenshtein's edit distance. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}

package dev.ftcheck.vm.types.traceback;

import java.util.List;

/** Finds the name that a program may have meant, as {@code traceback} does. */
public final class EditDistance {

  private static final int MAX_CANDIDATES = 750;
  private static final int MAX_LENGTH = 40;
  private static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;

  private EditDistance() {}

  /** The closest other name, the first of equals; null when none is close. */
  public static String closest(List<String> candidates, String wrong) {
    if (candidates.size() > MAX_CANDIDATES || wrong.length() > MAX_LENGTH) {
      return null;
    }
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      if (candidate.equals(wrong)) {
        continue;
      }
      // No more than a third of the characters involved should need to change.
      int most = (candidate.length() + wrong.length() + 3) * MOVE_COST / 6;
      most = Math.min(most, least - 1);
      int distance = between(wrong, candidate, most);
      if (distance <= most && (best == null || distance < least)) {
        best = candidate;
        least = distance;
      }
    }
    return best;
  }

  /** The Levenshtein distance with cheap changes of case; more than {@code most} when it is. */
  private static int between(String first, String second, int most) {
    int prefix = 0;
    int shorter = Math.min(first.length(), second.length());
    while (prefix < shorter && first.charAt(prefix) == second.charAt(prefix)) {
      prefix++;
    }
    String a = first.substring(prefix);
    String b = second.substring(prefix);
    while (!a.isEmpty() && !b.isEmpty() && a.charAt(a.length() - 1) == b.charAt(b.length() - 1)) {
      a = a.substring(0, a.length() - 1);
      b = b.substring(0, b.length() - 1);
    }
    if (a.isEmpty() || b.isEmpty()) {
      return MOVE_COST * (a.length() + b.length());
    }
    boolean isHopeless =
        a.length() > MAX_LENGTH
            || b.length() > MAX_LENGTH
            || Math.abs(b.length() - a.length()) * MOVE_COST > most;
    return isHopeless ? most + 1 : matrix(a, b, most);
  }

  private static int matrix(String a, String b, int most) {
    int[] row = new int[a.length()];
    for (int i = 0; i < row.length; i++) {
      row[i] = MOVE_COST * (i + 1);
    }
    int result = 0;
    for (int j = 0; j < b.length(); j++) {
      int distance = j * MOVE_COST;
      result = distance;
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < a.length(); i++) {
        int substituted = distance + substitution(b.charAt(j), a.charAt(i));
        distance = row[i];
        result = Math.min(substituted, Math.min(result, distance) + MOVE_COST);
        row[i] = result;
        least = Math.min(least, result);
      }
      if (least > most) {
        return most + 1;
      }
    }
    return result;
  }

  private static int substitution(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : MOVE_COST;
  }
}

package dev.ftcheck.vm.text.number;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.text.unicode.Characters;
import java.util.function.Supplier;

/** Reads floats from text, correctly rounded: the grammar of {@code float()}. */
public final class FloatParser {
  private FloatParser() {}

  /**
   * {@code float(text)}.
   *
   * @param text the text; white space around it and underscores between digits are allowed
   * @param repr how the argument is shown in the error message
   * @throws dev.ftcheck.vm.object.Raise ValueError when the text is no number
   */
  public static double parse(String text, Supplier<String> repr) {
    String number = NumberText.withoutUnderscores(text);
    double[] result = new double[1];
    if (number == null || scan(number, 0, result) != number.length() || number.isEmpty()) {
      throw Errors.valueError("could not convert string to float: " + repr.get());
    }
    return result[0];
  }

  /**
   * Reads the longest float that starts at {@code start} of an ASCII text.
   *
   * @param result where the value goes
   * @return the index after the float, or {@code start} when there is none
   */
  static int scan(String s, int start, double[] result) {
    int i = start;
    boolean negative = false;
    if (i < s.length() && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
      negative = s.charAt(i) == '-';
      i++;
    }
    int special = scanSpecial(s, i, result);
    if (special == i) {
      int end = decimalEnd(s, i);
      if (end == i) {
        return start;
      }
      result[0] = Double.parseDouble(s.substring(i, end));
      special = end;
    }
    if (negative) {
      result[0] = -result[0];
    }
    return special;
  }

  private static int scanSpecial(String s, int i, double[] result) {
    if (startsWithWord(s, i, "inf")) {
      result[0] = Double.POSITIVE_INFINITY;
      return startsWithWord(s, i, "infinity") ? i + 8 : i + 3;
    }
    if (startsWithWord(s, i, "nan")) {
      result[0] = Double.NaN;
      return i + 3;
    }
    return i;
  }

  private static boolean startsWithWord(String s, int start, String word) {
    if (s.length() - start < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ((s.charAt(start + i) | 0x20) != word.charAt(i)) { // ASCII upper case or the same
        return false;
      }
    }
    return true;
  }

  private static int decimalEnd(String s, int start) {
    int i = digitsEnd(s, start);
    int digits = i - start;
    if (i < s.length() && s.charAt(i) == '.') {
      int end = digitsEnd(s, i + 1);
      digits += end - i - 1;
      i = end;
    }
    if (digits == 0) {
      return start;
    }
    if (i < s.length() && (s.charAt(i) | 0x20) == 'e') {
      int j = i + 1;
      if (j < s.length() && (s.charAt(j) == '+' || s.charAt(j) == '-')) {
        j++;
      }
      int end = digitsEnd(s, j);
      if (end > j) {
        return end;
      }
    }
    return i;
  }

  private static int digitsEnd(String s, int start) {
    int i = start;
    while (i < s.length() && Characters.decimalValue(s.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}

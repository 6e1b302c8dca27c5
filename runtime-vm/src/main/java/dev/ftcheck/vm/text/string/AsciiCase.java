package dev.ftcheck.vm.text.string;

/**
 * Case mappings and character classes of bytes, as Latin-1 text: only ASCII letters have case, only
 * ASCII counts as a letter or digit.
 */
public final class AsciiCase {
  private AsciiCase() {}

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLetter(char c) {
    return isLower(c) || isUpper(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static char toLower(char c) {
    return isUpper(c) ? (char) (c + 32) : c;
  }

  private static char toUpper(char c) {
    return isLower(c) ? (char) (c - 32) : c;
  }

  /** {@code bytes.lower}. */
  public static String lower(String s) {
    char[] out = s.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = toLower(out[i]);
    }
    return new String(out);
  }

  /** {@code bytes.upper}. */
  public static String upper(String s) {
    char[] out = s.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = toUpper(out[i]);
    }
    return new String(out);
  }

  /** {@code bytes.swapcase}. */
  public static String swapCase(String s) {
    char[] out = s.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = isLower(out[i]) ? toUpper(out[i]) : toLower(out[i]);
    }
    return new String(out);
  }

  /** {@code bytes.title}. */
  public static String title(String s) {
    char[] out = s.toCharArray();
    boolean afterLetter = false;
    for (int i = 0; i < out.length; i++) {
      out[i] = afterLetter ? toLower(out[i]) : toUpper(out[i]);
      afterLetter = isLetter(out[i]);
    }
    return new String(out);
  }

  /** {@code bytes.capitalize}. */
  public static String capitalize(String s) {
    char[] out = s.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = i == 0 ? toUpper(out[i]) : toLower(out[i]);
    }
    return new String(out);
  }

  /** {@code bytes.isalpha}. */
  public static boolean isAlpha(String s) {
    return !s.isEmpty() && s.chars().allMatch(c -> isLetter((char) c));
  }

  /** {@code bytes.isalnum}. */
  public static boolean isAlnum(String s) {
    return !s.isEmpty() && s.chars().allMatch(c -> isLetter((char) c) || isDigit((char) c));
  }

  /** {@code bytes.isdigit}. */
  public static boolean isDigit(String s) {
    return !s.isEmpty() && s.chars().allMatch(c -> isDigit((char) c));
  }

  /** {@code bytes.isspace}. */
  public static boolean isSpace(String s) {
    return !s.isEmpty() && s.chars().allMatch(c -> Alphabet.ASCII.isSpace((char) c));
  }

  /** {@code bytes.islower}. */
  public static boolean isLower(String s) {
    return s.chars().anyMatch(c -> isLower((char) c))
        && s.chars().noneMatch(c -> isUpper((char) c));
  }

  /** {@code bytes.isupper}. */
  public static boolean isUpper(String s) {
    return s.chars().anyMatch(c -> isUpper((char) c))
        && s.chars().noneMatch(c -> isLower((char) c));
  }

  /** {@code bytes.istitle}. */
  public static boolean isTitle(String s) {
    boolean cased = false;
    boolean afterLetter = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (isUpper(c) && afterLetter || isLower(c) && !afterLetter) {
        return false;
      }
      afterLetter = isLetter(c);
      cased |= afterLetter;
    }
    return cased;
  }
}

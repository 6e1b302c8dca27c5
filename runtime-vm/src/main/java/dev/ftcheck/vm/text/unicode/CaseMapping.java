package dev.ftcheck.vm.text.unicode;

import java.util.Locale;

/**
 * Full case mappings of strings as {@code str.lower}, {@code upper}, {@code title}, {@code
 * capitalize}, {@code swapcase} and {@code casefold} do them: one character may become three, and a
 * capital sigma at the end of a word becomes a final sigma.
 *
 * <p>Java has no case folding and no full title casing; both are derived from its upper and lower
 * case mappings, which gives the same as Unicode's CaseFolding and SpecialCasing tables for every
 * code point.
 */
public final class CaseMapping {
  private static final int CAPITAL_SIGMA = 0x3a3;
  private static final int SMALL_SIGMA = 0x3c3;
  private static final int FINAL_SIGMA = 0x3c2;
  private static final int CAPITAL_IOTA = 0x399;
  private static final int IOTA_SUBSCRIPT = 0x345;

  private CaseMapping() {}

  /** {@code str.lower()}. */
  public static String lower(String s) {
    return s.indexOf(CAPITAL_SIGMA) < 0 ? s.toLowerCase(Locale.ROOT) : lowerFrom(s, 0).toString();
  }

  /** {@code str.upper()}. */
  public static String upper(String s) {
    return s.toUpperCase(Locale.ROOT);
  }

  /** {@code str.capitalize()}: the first character in title case, the rest in lower case. */
  public static String capitalize(String s) {
    if (s.isEmpty()) {
      return s;
    }
    int first = s.codePointAt(0);
    String head = titleCase(first);
    int rest = Character.charCount(first);
    return s.indexOf(CAPITAL_SIGMA, rest) < 0
        ? head + s.substring(rest).toLowerCase(Locale.ROOT)
        : head + lowerFrom(s, rest);
  }

  /** {@code str.title()}: every character after an uncased one in title case, others lower. */
  public static String title(String s) {
    StringBuilder out = new StringBuilder(s.length());
    boolean previousIsCased = false;
    for (int i = 0, c; i < s.length(); i += Character.charCount(c)) {
      c = s.codePointAt(i);
      if (previousIsCased) {
        appendLower(out, s, i, c);
      } else {
        out.append(titleCase(c));
      }
      previousIsCased = Characters.isCased(c);
    }
    return out.toString();
  }

  /** {@code str.swapcase()}. */
  public static String swapCase(String s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0, c; i < s.length(); i += Character.charCount(c)) {
      c = s.codePointAt(i);
      if (Character.isUpperCase(c)) {
        appendLower(out, s, i, c);
      } else if (Character.isLowerCase(c)) {
        out.append(Character.toString(c).toUpperCase(Locale.ROOT));
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** {@code str.casefold()}: the full case folding (statuses C and F of CaseFolding.txt). */
  public static String caseFold(String s) {
    boolean ascii = true;
    for (int i = 0; i < s.length() && ascii; i++) {
      ascii = s.charAt(i) < 0x80;
    }
    if (ascii) {
      return s.toLowerCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0, c; i < s.length(); i += Character.charCount(c)) {
      c = s.codePointAt(i);
      appendFolded(out, c);
    }
    return out.toString();
  }

  private static void appendFolded(StringBuilder out, int c) {
    if (c == 0x131) { // dotless i folds to itself outside Turkic languages
      out.append('\u0131');
    } else if (c == 0x1e9e) { // capital sharp s
      out.append("ss");
    } else if (c >= 0x13a0 && c <= 0x13f5) { // Cherokee folds to its capitals
      out.append((char) c);
    } else if ((c >= 0x13f8 && c <= 0x13fd) || (c >= 0xab70 && c <= 0xabbf)) {
      out.appendCodePoint(Character.toUpperCase(c));
    } else {
      String upper = Character.toString(c).toUpperCase(Locale.ROOT);
      for (int i = 0, u; i < upper.length(); i += Character.charCount(u)) {
        u = upper.codePointAt(i);
        out.append(u == CAPITAL_SIGMA ? "\u03c3" : Character.toString(u).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The full title case mapping of one character. */
  private static String titleCase(int c) {
    int simple = Character.toTitleCase(c);
    if (c < 0xdf || Character.isTitleCase(c)) {
      return Character.toString(simple);
    }
    String upper = Character.toString(c).toUpperCase(Locale.ROOT);
    int first = upper.codePointAt(0);
    int firstLength = Character.charCount(first);
    if (upper.length() == firstLength || simple != c) {
      return Character.toString(simple);
    }
    if (!Characters.isCased(first)) {
      return upper;
    }
    StringBuilder out = new StringBuilder(upper.length()).appendCodePoint(first);
    for (int i = firstLength, u; i < upper.length(); i += Character.charCount(u)) {
      u = upper.codePointAt(i);
      out.appendCodePoint(u == CAPITAL_IOTA ? IOTA_SUBSCRIPT : Character.toLowerCase(u));
    }
    return out.toString();
  }

  private static StringBuilder lowerFrom(String s, int start) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = start, c; i < s.length(); i += Character.charCount(c)) {
      c = s.codePointAt(i);
      appendLower(out, s, i, c);
    }
    return out;
  }

  private static void appendLower(StringBuilder out, String s, int index, int c) {
    if (c == CAPITAL_SIGMA) {
      out.append((char) (isFinalSigma(s, index) ? FINAL_SIGMA : SMALL_SIGMA));
    } else if (c < 0x80) {
      out.append((char) Character.toLowerCase(c));
    } else {
      out.append(Character.toString(c).toLowerCase(Locale.ROOT));
    }
  }

  /** Final_Sigma of SpecialCasing.txt: a cased character before, none after. */
  private static boolean isFinalSigma(String s, int index) {
    int before = index;
    int c = 0;
    do {
      if (before == 0) {
        return false;
      }
      c = s.codePointBefore(before);
      before -= Character.charCount(c);
    } while (Characters.isCaseIgnorable(c));
    if (!Characters.isCased(c)) {
      return false;
    }
    for (int after = index + 1; after < s.length(); after += Character.charCount(c)) {
      c = s.codePointAt(after);
      if (!Characters.isCaseIgnorable(c)) {
        return !Characters.isCased(c);
      }
    }
    return true;
  }
}

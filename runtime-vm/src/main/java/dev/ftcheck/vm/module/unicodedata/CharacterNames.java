package dev.ftcheck.vm.module.unicodedata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Character names. Java knows them except for ideographs and Hangul syllables, whose names follow
 * rules (Unicode Standard, section 4.8); it also has names for control characters, which in Unicode
 * are aliases only.
 */
final class CharacterNames {

  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String SYLLABLE = "HANGUL SYLLABLE ";
  private static final int SYLLABLES = 0xAC00;
  private static final int SYLLABLE_COUNT = 11172;
  private static final String[] LEADS = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H"
  };
  private static final String[] VOWELS = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I"
  };
  private static final String[] TAILS = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"
  };

  private CharacterNames() {}

  /** Loaded when a name is first looked up in it. */
  private static final class Aliases {

    static final Map<String, Integer> CODE_POINTS = read();

    private static Map<String, Integer> read() {
      Map<String, Integer> aliases = new HashMap<>();
      for (String line : PropertyTable.lines("aliases.txt")) {
        int space = line.indexOf(' ');
        aliases.put(line.substring(space + 1), Integer.parseInt(line, 0, space, 16));
      }
      return aliases;
    }
  }

  /** The name of a character; null if it has none. */
  static String name(int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> {
        return null;
      }
      default -> {
        int syllable = c - SYLLABLES;
        if (syllable >= 0 && syllable < SYLLABLE_COUNT) {
          return SYLLABLE + syllableName(syllable);
        }
      }
    }
    String name = Character.getName(c);
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    if (!name.endsWith(" " + digits)) {
      return name;
    }
    // a block's name and the number: Java has no name of its own
    return name.startsWith("CJK UNIFIED IDEOGRAPHS") ? IDEOGRAPH + digits : null;
  }

  private static String syllableName(int index) {
    int tail = index % TAILS.length;
    int vowel = index / TAILS.length % VOWELS.length;
    int lead = index / (TAILS.length * VOWELS.length);
    return LEADS[lead] + VOWELS[vowel] + TAILS[tail];
  }

  /** The character of a name or alias in letters of any case; -1 if there is none. */
  static int find(String name) {
    int ruled = name.startsWith(SYLLABLE) ? findSyllable(name) : findIdeograph(name);
    if (ruled >= 0) {
      return ruled;
    }
    String upper = name.toUpperCase(Locale.ROOT);
    try {
      int found = Character.codePointOf(upper);
      // Java also accepts a block with a number
      if (upper.equals(name(found)) && !upper.startsWith(IDEOGRAPH)) {
        return found;
      }
    } catch (IllegalArgumentException unknown) {
      // perhaps an alias
    }
    return Aliases.CODE_POINTS.getOrDefault(upper, -1);
  }

  private static int findSyllable(String name) {
    String syllable = name.substring(SYLLABLE.length());
    for (int i = 0; i < SYLLABLE_COUNT; i++) {
      if (syllable.equals(syllableName(i))) {
        return SYLLABLES + i;
      }
    }
    return -1;
  }

  private static int findIdeograph(String name) {
    if (!name.startsWith(IDEOGRAPH)) {
      return -1;
    }
    String digits = name.substring(IDEOGRAPH.length());
    if (!digits.matches("[0-9A-F]{4,5}")) {
      return -1;
    }
    int c = Integer.parseInt(digits, 16);
    return name.equals(name(c)) ? c : -1;
  }
}

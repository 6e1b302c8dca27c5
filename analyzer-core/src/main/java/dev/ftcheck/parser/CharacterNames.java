package dev.ftcheck.parser;

import java.util.Locale;
import java.util.Map;

/**
 * Unicode character names as {@code \N{...}} takes them: names, the algorithmic names of ideographs
 * and syllables, aliases.
 */
final class CharacterNames {

  private static final String[] IDEOGRAPHS = {
    "CJK UNIFIED IDEOGRAPH-",
    "CJK COMPATIBILITY IDEOGRAPH-",
    "TANGUT IDEOGRAPH-",
    "NUSHU CHARACTER-",
    "KHITAN SMALL SCRIPT CHARACTER-"
  };
  private static final String SYLLABLE = "HANGUL SYLLABLE ";
  private static final int FIRST_SYLLABLE = 0xAC00;
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

  /** Names that the JDK spells otherwise, or does not have. */
  private static final Map<String, Integer> ALIASES =
      Map.ofEntries(
          Map.entry("LINE FEED", 0x0A),
          Map.entry("NEW LINE", 0x0A),
          Map.entry("NL", 0x0A),
          Map.entry("LF", 0x0A),
          Map.entry("CARRIAGE RETURN", 0x0D),
          Map.entry("CR", 0x0D),
          Map.entry("FORM FEED", 0x0C),
          Map.entry("FF", 0x0C),
          Map.entry("NUL", 0x00),
          Map.entry("BS", 0x08),
          Map.entry("TAB", 0x09),
          Map.entry("HT", 0x09),
          Map.entry("HORIZONTAL TABULATION", 0x09),
          Map.entry("VERTICAL TABULATION", 0x0B),
          Map.entry("VT", 0x0B),
          Map.entry("ESC", 0x1B),
          Map.entry("DEL", 0x7F),
          Map.entry("NEL", 0x85),
          Map.entry("NEXT LINE", 0x85),
          Map.entry("NBSP", 0xA0),
          Map.entry("SHY", 0xAD),
          Map.entry("ZWSP", 0x200B),
          Map.entry("ZWNJ", 0x200C),
          Map.entry("ZWJ", 0x200D),
          Map.entry("LRM", 0x200E),
          Map.entry("RLM", 0x200F),
          Map.entry("BOM", 0xFEFF),
          Map.entry("BYTE ORDER MARK", 0xFEFF),
          Map.entry("LATIN CAPITAL LETTER GHA", 0x01A2),
          Map.entry("LATIN SMALL LETTER GHA", 0x01A3));

  private CharacterNames() {}

  /** The character with a name in any case, or -1. */
  static int lookUp(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    Integer alias = ALIASES.get(upper);
    if (alias != null) {
      return alias;
    }
    for (String prefix : IDEOGRAPHS) {
      if (upper.startsWith(prefix)) {
        return ideograph(upper.substring(prefix.length()));
      }
    }
    if (upper.startsWith(SYLLABLE)) {
      return syllable(upper.substring(SYLLABLE.length()));
    }
    try {
      int codePoint = Character.codePointOf(upper);
      // The JDK also takes a block name with a number.
      return upper.equals(Character.getName(codePoint)) ? codePoint : -1;
    } catch (IllegalArgumentException unknown) {
      return -1;
    }
  }

  private static int ideograph(String digits) {
    try {
      int codePoint = Integer.parseInt(digits, 16);
      return Character.isDefined(codePoint) ? codePoint : -1;
    } catch (NumberFormatException malformed) {
      return -1;
    }
  }

  private static int syllable(String sound) {
    for (int lead = 0; lead < LEADS.length; lead++) {
      for (int vowel = 0; vowel < VOWELS.length; vowel++) {
        String start = LEADS[lead] + VOWELS[vowel];
        if (!sound.startsWith(start)) {
          continue;
        }
        for (int tail = 0; tail < TAILS.length; tail++) {
          if (sound.equals(start + TAILS[tail])) {
            return FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TAILS.length + tail;
          }
        }
      }
    }
    return -1;
  }
}

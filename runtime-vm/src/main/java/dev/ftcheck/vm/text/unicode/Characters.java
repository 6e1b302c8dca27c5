package dev.ftcheck.vm.text.unicode;

/**
 * The classes of one code point as the predicates of {@code str} see them.
 *
 * <p>The tables are those of the Java runtime (Unicode 16 since Java 24), which is also the version
 * of CPython 3.14. Where Java and CPython read a property differently, the difference is spelled
 * out here. Source: Unicode Character Database; PEP 3131 for identifiers.
 */
public final class Characters {
  /** Characters of Numeric_Type=Digit that are no decimal digits, as pairs of first and last. */
  private static final int[] DIGIT_RANGES = {
    0xb2, 0xb3, 0xb9, 0xb9, 0x1369, 0x1371, 0x19da, 0x19da, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080,
    0x2089, 0x2460, 0x2468, 0x2474, 0x247c, 0x2488, 0x2490, 0x24ea, 0x24ea, 0x24f5, 0x24fd, 0x24ff,
    0x24ff, 0x2776, 0x277e, 0x2780, 0x2788, 0x278a, 0x2792, 0x10a40, 0x10a43, 0x10e60, 0x10e68,
    0x11052, 0x1105a, 0x1f100, 0x1f10a,
  };

  /** Ideographs with a numeric value (kPrimaryNumeric, kAccountingNumeric, kOtherNumeric). */
  private static final String NUMERIC_IDEOGRAPHS =
      "\u3405\u3483\u382a\u3b4d\u4e00\u4e03\u4e07\u4e09\u4e24\u4e5d\u4e8c\u4e94\u4e96\u4eac"
          + "\u4ebf\u4ec0\u4edf\u4ee8\u4f0d\u4f70\u4fe9\u5006\u5104\u5146\u5169\u516b\u516d\u5341"
          + "\u5343\u5344\u5345\u534c\u53c1\u53c2\u53c3\u53c4\u56db\u58f1\u58f9\u5e7a\u5efe\u5eff"
          + "\u5f0c\u5f0d\u5f0e\u5f10\u62d0\u62fe\u634c\u67d2\u6d1e\u6f06\u7396\u767e\u7695\u79ed"
          + "\u8086\u842c\u8cae\u8cb3\u8d30\u920e\u94a9\u9621\u9646\u964c\u9678\u96f6\uf96b\uf973"
          + "\uf978\uf9b2\uf9d1\uf9d3\uf9fd";

  private static final int[] NUMERIC_ASTRAL_IDEOGRAPHS = {
    0x20001, 0x20064, 0x200e2, 0x20121, 0x2092a, 0x20983, 0x2098c, 0x2099c, 0x20aea, 0x20afd,
    0x20b19, 0x22390, 0x22998, 0x23b1b, 0x2626d, 0x2f890,
  };

  /**
   * Characters that Java counts as identifier characters and Python does not: their compatibility
   * decomposition (NFKC) is no identifier, so XID_Start and XID_Continue leave them out.
   */
  private static final String NOT_XID =
      "\u037a\u2e2f\u309b\u309c\ufc5e\ufc5f\ufc60\ufc61\ufc62\ufc63\ufdfa\ufdfb\ufe70\ufe72\ufe74"
          + "\ufe76\ufe78\ufe7a\ufe7c\ufe7e";

  /** As {@link #NOT_XID}, but only as the first character. */
  private static final String NOT_XID_START = NOT_XID + "\u0e33\u0eb3\uff9e\uff9f";

  private Characters() {}

  /** {@code str.isalpha} for one character: general category L. */
  public static boolean isAlpha(int c) {
    return Character.isLetter(c);
  }

  /** {@code str.isalnum} for one character. */
  public static boolean isAlnum(int c) {
    return Character.isLetter(c) || isNumeric(c);
  }

  /** {@code str.isdecimal} for one character: general category Nd. */
  public static boolean isDecimal(int c) {
    return Character.isDigit(c);
  }

  /** The value of a decimal digit, 0 to 9, or -1 for any other character. */
  public static int decimalValue(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    return Character.isDigit(c) ? Character.digit(c, 10) : -1;
  }

  /** {@code str.isdigit} for one character: decimal digits and their typographic variants. */
  public static boolean isDigit(int c) {
    if (Character.isDigit(c)) {
      return true;
    }
    for (int i = 0; i < DIGIT_RANGES.length && c >= DIGIT_RANGES[i]; i += 2) {
      if (c <= DIGIT_RANGES[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** {@code str.isnumeric} for one character: it has any numeric value. */
  public static boolean isNumeric(int c) {
    switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> {
        return true;
      }
      case Character.OTHER_LETTER -> {
        if (c < 0x10000) {
          return c >= 0x3405 && NUMERIC_IDEOGRAPHS.indexOf(c) >= 0;
        }
        return java.util.Arrays.binarySearch(NUMERIC_ASTRAL_IDEOGRAPHS, c) >= 0;
      }
      default -> {
        return false;
      }
    }
  }

  /** {@code str.isspace} for one character; what {@code split()} and {@code strip()} remove. */
  public static boolean isSpace(int c) {
    if (c < 0x80) {
      return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1c && c <= 0x1f);
    }
    return c == 0x85 || Character.isSpaceChar(c);
  }

  /** A line boundary of {@code str.splitlines}. */
  public static boolean isLineBreak(int c) {
    return (c >= 0x0a && c <= 0x0d)
        || (c >= 0x1c && c <= 0x1e)
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** {@code str.isprintable} for one character: neither separator (but a space) nor "other". */
  public static boolean isPrintable(int c) {
    if (c < 0x7f) {
      return c >= 0x20;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Whether an identifier may start with this character. */
  public static boolean isIdentifierStart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    return Character.isUnicodeIdentifierStart(c) && !(c < 0x10000 && NOT_XID_START.indexOf(c) >= 0);
  }

  /** Whether an identifier may go on with this character. */
  public static boolean isIdentifierPart(int c) {
    if (c < 0x80) {
      return isIdentifierStart(c) || (c >= '0' && c <= '9');
    }
    if (c == 0x200c || c == 0x200d) {
      return true;
    }
    return Character.isUnicodeIdentifierPart(c)
        && !Character.isIdentifierIgnorable(c)
        && !(c < 0x10000 && NOT_XID.indexOf(c) >= 0);
  }

  /** Cased as Unicode defines it (D135): lower case, upper case or title case. */
  public static boolean isCased(int c) {
    return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /** Case-ignorable as Unicode defines it (D136). */
  public static boolean isCaseIgnorable(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default ->
          c < 0x10000
              && "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a"
                      .indexOf(c)
                  >= 0;
    };
  }
}

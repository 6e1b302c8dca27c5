package dev.ftcheck.vm.text.format;

/**
 * A parsed format specification. Source: "Format Specification Mini-Language", library reference;
 * PEP 3101, 378, 515 and 682.
 *
 * @param fill the code point to pad with
 * @param align {@code < > = ^}, given or by default
 * @param sign {@code + -} or space; 0 when not given
 * @param coercesNegativeZero {@code z}
 * @param alternate {@code #}
 * @param width the least width in characters; -1 when not given
 * @param grouping the separator in the whole part, {@code ,} or {@code _}; 0 for none
 * @param precision -1 when not given
 * @param fractionGrouping the separator after the point; 0 for none
 * @param type the code point of the presentation type, given or by default; 0 for none
 */
public record FormatSpec(
    int fill,
    char align,
    char sign,
    boolean coercesNegativeZero,
    boolean alternate,
    long width,
    char grouping,
    long precision,
    char fractionGrouping,
    int type) {

  /**
   * Parses a specification for a value of a type.
   *
   * @param typeName the Python type, for error messages
   * @param defaultType the presentation type when none is given; 0 for none
   * @param defaultAlign the alignment when none is given
   * @throws dev.ftcheck.vm.object.Raise ValueError when the text is no specification
   */
  public static FormatSpec parse(
      String text, String typeName, char defaultType, char defaultAlign) {
    int place = (text.hashCode() ^ defaultType ^ defaultAlign << 3) & PARSED.length - 1;
    Parsed known = PARSED[place];
    if (known != null
        && known.defaultType == defaultType
        && known.defaultAlign == defaultAlign
        && known.text.equals(text)) {
      return known.spec;
    }
    FormatSpec spec = new FormatSpecParser(text, typeName, defaultType, defaultAlign).parse();
    PARSED[place] = new Parsed(text, defaultType, defaultAlign, spec);
    return spec;
  }

  /** What was parsed lately: programs use few specifications, each often. Races only lose one. */
  private static final Parsed[] PARSED = new Parsed[128];

  private record Parsed(String text, char defaultType, char defaultAlign, FormatSpec spec) {}

  /** Whether the type is one of these characters. */
  boolean typeIsOneOf(String characters) {
    return type != 0 && characters.indexOf(type) >= 0;
  }
}

package dev.ftcheck.vm.text.format;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.text.unicode.Characters;

/** Reads one format specification, left to right; used once. */
final class FormatSpecParser {
  private final String text;
  private final String typeName;
  private final char defaultType;
  private int position;

  private int fill = ' ';
  private boolean fillGiven;
  private char align;
  private boolean alignGiven;

  FormatSpecParser(String text, String typeName, char defaultType, char defaultAlign) {
    this.text = text;
    this.typeName = typeName;
    this.defaultType = defaultType;
    this.align = defaultAlign;
  }

  FormatSpec parse() {
    boolean alignsRight = align == '>';
    fillAndAlign();
    char sign = takeOneOf(" +-");
    boolean coerces = takeOneOf("z") != 0;
    boolean alternate = takeOneOf("#") != 0;
    if (!fillGiven && takeOneOf("0") != 0) {
      fill = '0';
      if (!alignGiven && alignsRight) {
        align = '=';
      }
    }
    long width = integer();
    char grouping = separator();
    long precision = -1;
    char fractionGrouping = 0;
    if (takeOneOf(".") != 0) {
      precision = integer();
      fractionGrouping = separator();
      if (precision < 0 && fractionGrouping == 0) {
        throw Errors.valueError("Format specifier missing precision");
      }
    }
    int type = type();
    checkGrouping(grouping, type);
    if (type == 'n' && fractionGrouping != 0) {
      throw ungroupable(fractionGrouping, type);
    }
    return new FormatSpec(
        fill, align, sign, coerces, alternate, width, grouping, precision, fractionGrouping, type);
  }

  private void fillAndAlign() {
    if (text.isEmpty()) {
      return;
    }
    int first = text.codePointAt(0);
    int next = Character.charCount(first);
    if (next < text.length() && isAlign(text.charAt(next))) {
      fill = first;
      fillGiven = true;
      align = text.charAt(next);
      alignGiven = true;
      position = next + 1;
    } else if (isAlign(text.charAt(0))) {
      align = text.charAt(0);
      alignGiven = true;
      position = 1;
    }
  }

  private static boolean isAlign(char c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  /** Takes the next character if it is one of these, else 0. */
  private char takeOneOf(String characters) {
    if (position < text.length() && characters.indexOf(text.charAt(position)) >= 0) {
      return text.charAt(position++);
    }
    return 0;
  }

  /** A decimal number, or -1 when there is none. */
  private long integer() {
    long value = -1;
    while (position < text.length()) {
      int c = text.codePointAt(position);
      int digit = Characters.decimalValue(c);
      if (digit < 0) {
        break;
      }
      value = Math.max(value, 0);
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw Errors.valueError("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
      position += Character.charCount(c);
    }
    return value;
  }

  private char separator() {
    char first = takeOneOf(",_");
    char other = first == ',' ? '_' : ',';
    if (first != 0 && position < text.length() && text.charAt(position) == other) {
      throw Errors.valueError("Cannot specify both ',' and '_'.");
    }
    return first;
  }

  private int type() {
    if (position == text.length()) {
      return defaultType;
    }
    int type = text.codePointAt(position);
    if (position + Character.charCount(type) < text.length()) {
      throw Errors.valueError(
          "Invalid format specifier '%s' for object of type '%s'", text, typeName);
    }
    return type;
  }

  private static void checkGrouping(char grouping, int type) {
    boolean allowed =
        grouping == 0
            || type == 0
            || "defgEG%F".indexOf(type) >= 0
            || (grouping == '_' && "boxX".indexOf(type) >= 0);
    if (!allowed) {
      throw ungroupable(grouping, type);
    }
  }

  private static Raise ungroupable(char grouping, int type) {
    return Errors.valueError("Cannot specify '%s' with '%s'.", grouping, shown(type));
  }

  /** The TypeError-like ValueError for a presentation type that the value does not have. */
  static Raise unknownType(int type, String typeName) {
    return Errors.valueError(
        "Unknown format code '%s' for object of type '%s'", shown(type), typeName);
  }

  private static String shown(int type) {
    return type > 32 && type < 128
        ? String.valueOf((char) type)
        : "\\x" + Integer.toHexString(type);
  }
}

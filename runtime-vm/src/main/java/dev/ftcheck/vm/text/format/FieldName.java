package dev.ftcheck.vm.text.format;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.text.unicode.Characters;

/**
 * The name of a replacement field: the argument, then attributes and items, read one by one as
 * {@code 0.name[key]}.
 */
public final class FieldName {
  /**
   * An attribute or an item.
   *
   * @param isAttribute whether it is {@code .name} rather than {@code [key]}
   * @param index the key as a number; -1 when it is no number
   */
  public record Access(boolean isAttribute, String name, long index) {}

  private final String text;
  private final String first;
  private int position;

  public FieldName(String text) {
    this.text = text;
    int end = 0;
    while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
      end++;
    }
    this.first = text.substring(0, end);
    this.position = end;
  }

  /** The name or number of the argument; may be empty. */
  public String first() {
    return first;
  }

  /** The number of the argument; -1 when it is none. */
  public long firstIndex() {
    return number(first);
  }

  /**
   * The next attribute or item; null at the end.
   *
   * @throws dev.ftcheck.vm.object.Raise ValueError for malformed text
   */
  public Access next() {
    if (position >= text.length()) {
      return null;
    }
    char kind = text.charAt(position++);
    Access access =
        switch (kind) {
          case '.' -> attribute();
          case '[' -> item();
          default ->
              throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
        };
    if (access.name.isEmpty()) {
      throw Errors.valueError("Empty attribute in format string");
    }
    return access;
  }

  private Access attribute() {
    int start = position;
    while (position < text.length()
        && text.charAt(position) != '.'
        && text.charAt(position) != '[') {
      position++;
    }
    return new Access(true, text.substring(start, position), -1);
  }

  private Access item() {
    int close = text.indexOf(']', position);
    if (close < 0) {
      throw Errors.valueError("Missing ']' in format string");
    }
    String key = text.substring(position, close);
    position = close + 1;
    return new Access(false, key, number(key));
  }

  private static long number(String digits) {
    long value = digits.isEmpty() ? -1 : 0;
    for (int i = 0, c; i < digits.length(); i += Character.charCount(c)) {
      c = digits.codePointAt(i);
      int digit = Characters.decimalValue(c);
      if (digit < 0) {
        return -1;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw Errors.valueError("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
    }
    return value;
  }
}

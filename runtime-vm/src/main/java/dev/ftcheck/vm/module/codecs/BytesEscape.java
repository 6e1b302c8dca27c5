package dev.ftcheck.vm.module.codecs;

import dev.ftcheck.vm.object.Errors;

/** The escapes of bytes literals: {@code codecs.escape_encode} and {@code escape_decode}. */
final class BytesEscape {

  /** What {@link #simple} answers when the escape is none of one character. */
  static final int NOT_SIMPLE = -1;

  /** What {@link #simple} answers for an escaped line end, which stands for nothing. */
  static final int NOTHING = -2;

  private BytesEscape() {}

  /** The character that a backslash with {@code kind} stands for. */
  static int simple(int kind) {
    return switch (kind) {
      case '\n' -> NOTHING;
      case '\\', '\'', '"' -> kind;
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0b;
      default -> NOT_SIMPLE;
    };
  }

  static byte[] encode(byte[] bytes) {
    ByteBuilder output = new ByteBuilder(bytes.length * 2);
    for (byte signed : bytes) {
      int value = signed & 0xff;
      switch (value) {
        case '\\', '\'' -> {
          output.append('\\');
          output.append(value);
        }
        case '\t' -> output.appendLatin1("\\t");
        case '\n' -> output.appendLatin1("\\n");
        case '\r' -> output.appendLatin1("\\r");
        default -> {
          if (value >= ' ' && value < 0x7f) {
            output.append(value);
          } else {
            output.appendLatin1("\\x%02x".formatted(value));
          }
        }
      }
    }
    return output.toBytes();
  }

  /**
   * Decodes.
   *
   * @param errors what to do with a broken {@code \x}: strict, replace or ignore
   */
  static byte[] decode(byte[] bytes, String errors) {
    ByteBuilder output = new ByteBuilder(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] != '\\') {
        output.append(bytes[at++]);
        continue;
      }
      if (at + 1 == bytes.length) {
        throw Errors.valueError("Trailing \\ in string");
      }
      int kind = bytes[at + 1] & 0xff;
      int simple = simple(kind);
      if (simple != NOT_SIMPLE) {
        if (simple != NOTHING) {
          output.append(simple);
        }
        at += 2;
      } else if (kind >= '0' && kind <= '7') {
        at = octal(bytes, at + 1, output);
      } else if (kind == 'x') {
        at = hexadecimal(bytes, at, output, errors);
      } else {
        output.append('\\');
        output.append(kind);
        at += 2;
      }
    }
    return output.toBytes();
  }

  private static int octal(byte[] bytes, int from, ByteBuilder output) {
    int value = 0;
    int at = from;
    while (at < bytes.length && at < from + 3 && bytes[at] >= '0' && bytes[at] <= '7') {
      value = value * 8 + bytes[at++] - '0';
    }
    output.append(value);
    return at;
  }

  private static int hexadecimal(byte[] bytes, int start, ByteBuilder output, String errors) {
    int high = digit(bytes, start + 2);
    int low = digit(bytes, start + 3);
    if (high >= 0 && low >= 0) {
      output.append(high << 4 | low);
      return start + 4;
    }
    switch (errors) {
      case "strict" -> throw Errors.valueError("invalid \\x escape at position %d", start);
      case "replace" -> output.append('?');
      case "ignore" -> {}
      default -> throw Errors.valueError("decoding error; unknown error handling code: %s", errors);
    }
    return high >= 0 ? start + 3 : start + 2;
  }

  private static int digit(byte[] bytes, int at) {
    return at < bytes.length ? Character.digit(bytes[at] & 0xff, 16) : -1;
  }
}

package dev.ftcheck.vm.module.codecs;

/**
 * The codecs {@code unicode_escape} and {@code raw_unicode_escape} ("Python Specific Encodings").
 */
final class UnicodeEscape {

  private static final String NAME = "unicodeescape";
  private static final String RAW_NAME = "rawunicodeescape";

  private UnicodeEscape() {}

  static byte[] encode(String text) {
    ByteBuilder output = new ByteBuilder(text.length() * 2);
    text.codePoints().forEach(codePoint -> append(output, codePoint));
    return output.toBytes();
  }

  private static void append(ByteBuilder output, int codePoint) {
    switch (codePoint) {
      case '\\' -> output.appendLatin1("\\\\");
      case '\t' -> output.appendLatin1("\\t");
      case '\n' -> output.appendLatin1("\\n");
      case '\r' -> output.appendLatin1("\\r");
      default -> {
        if (codePoint >= ' ' && codePoint < 0x7f) {
          output.append(codePoint);
        } else {
          output.appendLatin1(StandardHandler.escape(codePoint));
        }
      }
    }
  }

  static byte[] encodeRaw(String text) {
    ByteBuilder output = new ByteBuilder(text.length() * 2);
    text.codePoints()
        .forEach(
            codePoint -> {
              if (codePoint < 0x100) {
                output.append(codePoint);
              } else {
                output.appendLatin1(StandardHandler.escape(codePoint));
              }
            });
    return output.toBytes();
  }

  static Decoded decodeRaw(byte[] bytes, ErrorHandler errors, boolean last) {
    Decoding decoding = new Decoding(bytes, errors, last);
    while (decoding.hasMore()) {
      int start = decoding.at;
      int value = decoding.unsigned(start);
      if (value == '\\' && decoding.left() == 1 && !last) {
        break;
      }
      int kind = value == '\\' && decoding.left() > 1 ? decoding.unsigned(start + 1) : 0;
      if (kind != 'u' && kind != 'U') {
        decoding.text.append((char) value);
        decoding.at++;
        if (value == '\\' && kind == '\\') {
          decoding.text.append('\\');
          decoding.at++;
        }
      } else if (!digits(decoding, RAW_NAME, kind)) {
        break;
      }
    }
    return decoding.result();
  }

  static Decoded decode(byte[] bytes, ErrorHandler errors, boolean last) {
    Decoding decoding = new Decoding(bytes, errors, last);
    while (decoding.hasMore()) {
      int value = decoding.unsigned(decoding.at);
      if (value != '\\') {
        decoding.text.append((char) value);
        decoding.at++;
      } else if (!escape(decoding)) {
        break;
      }
    }
    return decoding.result();
  }

  /** Reads an escape sequence; false when the rest of it is still to come. */
  private static boolean escape(Decoding decoding) {
    int start = decoding.at;
    if (decoding.left() == 1) {
      return incomplete(decoding, start, "\\ at end of string");
    }
    int kind = decoding.unsigned(start + 1);
    int simple = BytesEscape.simple(kind);
    if (simple != BytesEscape.NOT_SIMPLE) {
      decoding.at += 2;
      if (simple != BytesEscape.NOTHING) {
        decoding.text.append((char) simple);
      }
      return true;
    }
    if (kind >= '0' && kind <= '7') {
      octal(decoding);
      return true;
    }
    return switch (kind) {
      case 'x', 'u', 'U' -> digits(decoding, NAME, kind);
      case 'N' -> name(decoding);
      default -> {
        decoding.text.append('\\').append((char) kind);
        decoding.at += 2;
        yield true;
      }
    };
  }

  private static void octal(Decoding decoding) {
    int value = 0;
    int at = decoding.at + 1;
    for (int i = 0; i < 3 && at < decoding.bytes.length; i++, at++) {
      int digit = decoding.unsigned(at) - '0';
      if (digit < 0 || digit > 7) {
        break;
      }
      value = value * 8 + digit;
    }
    decoding.text.append((char) value);
    decoding.at = at;
  }

  private static boolean digits(Decoding decoding, String encoding, int kind) {
    int start = decoding.at;
    int count = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
    int at = start + 2;
    long value = 0;
    while (at < decoding.bytes.length && at < start + 2 + count) {
      int digit = Character.digit(decoding.unsigned(at), 16);
      if (digit < 0) {
        break;
      }
      value = value << 4 | digit;
      at++;
    }
    if (at < start + 2 + count) {
      String shape = kind == 'x' ? "\\xXX" : kind == 'u' ? "\\uXXXX" : "\\UXXXXXXXX";
      String reason = "truncated " + shape + " escape";
      if (at == decoding.bytes.length && !decoding.last) {
        return false;
      }
      decoding.fault(encoding, start, at, reason);
    } else if (value > Character.MAX_CODE_POINT) {
      decoding.fault(
          encoding,
          start,
          at,
          encoding.equals(NAME) ? "illegal Unicode character" : "\\Uxxxxxxxx out of range");
    } else {
      decoding.text.appendCodePoint((int) value);
      decoding.at = at;
    }
    return true;
  }

  private static boolean name(Decoding decoding) {
    int start = decoding.at;
    int at = start + 2;
    if (at < decoding.bytes.length && decoding.bytes[at] == '{') {
      int from = ++at;
      while (at < decoding.bytes.length && decoding.bytes[at] != '}') {
        at++;
      }
      if (at < decoding.bytes.length && at > from) {
        return namedCharacter(decoding, start, from, at);
      }
      if (at < decoding.bytes.length) {
        decoding.fault(NAME, start, at + 1, "malformed \\N character escape");
        return true;
      }
    }
    if (at < decoding.bytes.length) {
      decoding.fault(NAME, start, at, "malformed \\N character escape");
      return true;
    }
    return incomplete(decoding, start, "malformed \\N character escape");
  }

  private static boolean namedCharacter(Decoding decoding, int start, int from, int to) {
    String name =
        new String(decoding.bytes, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    try {
      decoding.text.appendCodePoint(Character.codePointOf(name));
      decoding.at = to + 1;
    } catch (IllegalArgumentException unknown) {
      decoding.fault(NAME, start, to + 1, "unknown Unicode character name");
    }
    return true;
  }

  private static boolean incomplete(Decoding decoding, int start, String reason) {
    if (!decoding.last) {
      return false;
    }
    decoding.fault(NAME, start, decoding.bytes.length, reason);
    return true;
  }
}

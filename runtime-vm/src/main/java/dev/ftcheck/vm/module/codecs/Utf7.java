package dev.ftcheck.vm.module.codecs;

/** UTF-7 (RFC 2152). */
final class Utf7 {

  private static final String NAME = "utf7";
  private static final String DIRECT =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'(),-./:? \t\r\n"
          + "!\"#$%&*;<=>@[]^_`{|}";
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private Utf7() {}

  static byte[] encode(String text) {
    ByteBuilder output = new ByteBuilder(text.length() * 2);
    int at = 0;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (unit == '+') {
        output.appendLatin1("+-");
        at++;
      } else if (DIRECT.indexOf(unit) >= 0) {
        output.append(unit);
        at++;
      } else {
        at = shifted(text, at, output);
      }
    }
    return output.toBytes();
  }

  /** Writes a shift sequence; answers where it ended. */
  private static int shifted(String text, int start, ByteBuilder output) {
    output.append('+');
    int at = start;
    int bits = 0;
    int count = 0;
    while (at < text.length() && DIRECT.indexOf(text.charAt(at)) < 0) {
      bits = bits << 16 | text.charAt(at++);
      count += 16;
      while (count >= 6) {
        count -= 6;
        output.append(BASE64.charAt(bits >> count & 0x3f));
      }
      bits &= (1 << count) - 1;
    }
    if (count > 0) {
      output.append(BASE64.charAt(bits << 6 - count & 0x3f));
    }
    boolean ambiguous =
        at < text.length() && (BASE64.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '-');
    if (ambiguous || at == text.length()) {
      output.append('-');
    }
    return at;
  }

  static Decoded decode(byte[] bytes, ErrorHandler errors, boolean last) {
    Decoding decoding = new Decoding(bytes, errors, last);
    while (decoding.hasMore()) {
      int start = decoding.at;
      int value = decoding.unsigned(start);
      if (value >= 0x80) {
        decoding.fault(NAME, start, start + 1, "unexpected special character");
      } else if (value != '+') {
        decoding.text.append((char) value);
        decoding.at++;
      } else if (!shiftSequence(decoding)) {
        break;
      }
    }
    return decoding.result();
  }

  /** Reads a shift sequence; false when the rest of it is still to come. */
  private static boolean shiftSequence(Decoding decoding) {
    int start = decoding.at;
    int at = start + 1;
    StringBuilder units = new StringBuilder();
    int bits = 0;
    int count = 0;
    while (at < decoding.bytes.length && BASE64.indexOf(decoding.unsigned(at)) >= 0) {
      bits = bits << 6 | BASE64.indexOf(decoding.unsigned(at++));
      count += 6;
      if (count >= 16) {
        count -= 16;
        units.append((char) (bits >> count));
        bits &= (1 << count) - 1;
      }
    }
    if (at == decoding.bytes.length) {
      if (!decoding.last) {
        return false;
      }
      decoding.fault(NAME, start, at, "unterminated shift sequence");
      return true;
    }
    boolean dash = decoding.bytes[at] == '-';
    int end = dash ? at + 1 : at;
    if (at == start + 1) {
      if (!dash) {
        decoding.fault(NAME, start, at + 1, "ill-formed sequence");
        return true;
      }
      units.append('+');
    } else if (count >= 6) {
      decoding.fault(NAME, start, end, "partial character in shift sequence");
      return true;
    } else if (bits != 0) {
      decoding.fault(NAME, start, end, "non-zero padding bits in shift sequence");
      return true;
    }
    decoding.text.append(units);
    decoding.at = end;
    return true;
  }
}

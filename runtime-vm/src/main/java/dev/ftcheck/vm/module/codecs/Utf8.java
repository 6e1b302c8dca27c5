package dev.ftcheck.vm.module.codecs;

import java.nio.charset.StandardCharsets;

/** UTF-8 (RFC 3629). */
final class Utf8 {

  static final String NAME = "utf-8";
  private static final String NOT_ALLOWED = "surrogates not allowed";

  private Utf8() {}

  static byte[] encode(String text, ErrorHandler errors) {
    return hasLoneSurrogate(text)
        ? new Encoder(text, errors).encode()
        : text.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a surrogate stands without its partner. */
  static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean paired =
            Character.isHighSurrogate(unit)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  static Decoded decode(byte[] bytes, ErrorHandler errors, boolean last) {
    // The JDK's decoder is vectorised; it writes U+FFFD wherever it meets a fault.
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0
        ? new Decoded(text, bytes.length)
        : decodeSlowly(bytes, errors, last);
  }

  private static Decoded decodeSlowly(byte[] bytes, ErrorHandler errors, boolean last) {
    Decoding decoding = new Decoding(bytes, errors, last);
    while (decoding.hasMore()) {
      int lead = decoding.unsigned(decoding.at);
      if (lead < 0x80) {
        decoding.text.append((char) lead);
        decoding.at++;
      } else if (lead < 0xc2 || lead > 0xf4) {
        decoding.fault(NAME, decoding.at, decoding.at + 1, "invalid start byte");
      } else if (!sequence(decoding, lead)) {
        break;
      }
    }
    return decoding.result();
  }

  /** Reads a character of several bytes; false when the rest of it is still to come. */
  private static boolean sequence(Decoding decoding, int lead) {
    int size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    int start = decoding.at;
    int value = lead & (0xff >> size + 1);
    for (int i = 1; i < size; i++) {
      if (start + i == decoding.bytes.length) {
        return incomplete(decoding, start);
      }
      int next = decoding.unsigned(start + i);
      if (!continues(lead, i, next)) {
        if (mayBecomeSurrogate(decoding, start, lead, next, i)) {
          return false;
        }
        decoding.fault(NAME, start, start + i, "invalid continuation byte");
        return true;
      }
      value = value << 6 | next & 0x3f;
    }
    decoding.text.appendCodePoint(value);
    decoding.at = start + size;
    return true;
  }

  /** The first half of an encoded surrogate: its end may still come. */
  private static boolean mayBecomeSurrogate(
      Decoding decoding, int start, int lead, int next, int i) {
    return !decoding.last
        && lead == 0xed
        && i == 1
        && next >= 0xa0
        && next < 0xc0
        && start + 2 == decoding.bytes.length;
  }

  private static boolean incomplete(Decoding decoding, int start) {
    if (!decoding.last) {
      return false;
    }
    decoding.fault(NAME, start, decoding.bytes.length, "unexpected end of data");
    return true;
  }

  /** Whether the byte may be the one with number {@code index} of a sequence (RFC 3629, table). */
  private static boolean continues(int lead, int index, int next) {
    if ((next & 0xc0) != 0x80) {
      return false;
    }
    if (index > 1) {
      return true;
    }
    return switch (lead) {
      case 0xe0 -> next >= 0xa0;
      case 0xed -> next < 0xa0;
      case 0xf0 -> next >= 0x90;
      case 0xf4 -> next < 0x90;
      default -> true;
    };
  }

  private static final class Encoder extends TextEncoder {

    Encoder(String text, ErrorHandler errors) {
      super(NAME, NOT_ALLOWED, text, errors);
    }

    @Override
    boolean canWrite(int codePoint) {
      return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
    }

    @Override
    boolean write(int codePoint) {
      if (codePoint < 0x80) {
        output.append(codePoint);
      } else if (codePoint < 0x800) {
        output.append(0xc0 | codePoint >> 6);
        output.append(0x80 | codePoint & 0x3f);
      } else if (!canWrite(codePoint)) {
        return false;
      } else if (codePoint < 0x10000) {
        output.append(0xe0 | codePoint >> 12);
        output.append(0x80 | codePoint >> 6 & 0x3f);
        output.append(0x80 | codePoint & 0x3f);
      } else {
        output.append(0xf0 | codePoint >> 18);
        output.append(0x80 | codePoint >> 12 & 0x3f);
        output.append(0x80 | codePoint >> 6 & 0x3f);
        output.append(0x80 | codePoint & 0x3f);
      }
      return true;
    }
  }
}

package dev.ftcheck.vm.module.codecs;

import java.nio.charset.StandardCharsets;

/** ASCII and Latin-1: the code point is the byte. */
final class SingleByte {

  private SingleByte() {}

  static byte[] encodeAscii(String text, ErrorHandler errors) {
    return isBelow(text, 0x80)
        ? text.getBytes(StandardCharsets.ISO_8859_1)
        : new Encoder("ascii", 0x80, text, errors).encode();
  }

  static byte[] encodeLatin1(String text, ErrorHandler errors) {
    return isBelow(text, 0x100)
        ? text.getBytes(StandardCharsets.ISO_8859_1)
        : new Encoder("latin-1", 0x100, text, errors).encode();
  }

  static String decodeLatin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static Decoded decodeAscii(byte[] bytes, ErrorHandler errors) {
    String text = new String(bytes, StandardCharsets.US_ASCII);
    if (text.indexOf('\ufffd') < 0) {
      return new Decoded(text, bytes.length);
    }
    Decoding decoding = new Decoding(bytes, errors, true);
    while (decoding.hasMore()) {
      byte value = bytes[decoding.at];
      if (value >= 0) {
        decoding.text.append((char) value);
        decoding.at++;
      } else {
        decoding.fault("ascii", decoding.at, decoding.at + 1, "ordinal not in range(128)");
      }
    }
    return decoding.result();
  }

  private static boolean isBelow(String text, int limit) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= limit) {
        return false;
      }
    }
    return true;
  }

  private static final class Encoder extends TextEncoder {

    private final int limit;

    Encoder(String encoding, int limit, String text, ErrorHandler errors) {
      super(encoding, "ordinal not in range(" + limit + ")", text, errors);
      this.limit = limit;
    }

    @Override
    boolean canWrite(int codePoint) {
      return codePoint < limit;
    }

    @Override
    boolean write(int codePoint) {
      if (codePoint >= limit) {
        return false;
      }
      output.append(codePoint);
      return true;
    }
  }
}

package dev.ftcheck.vm.text.string;

import dev.ftcheck.vm.object.Errors;
import java.io.ByteArrayOutputStream;

/** {@code bytes.hex} and {@code bytes.fromhex}. */
public final class HexText {
  private static final char[] DIGITS = "0123456789abcdef".toCharArray();

  /** No separator between groups. */
  public static final int NO_SEPARATOR = -1;

  private HexText() {}

  /**
   * Two digits per byte.
   *
   * @param separator between groups, or {@link #NO_SEPARATOR}
   * @param group bytes per group, counted from the end, or from the start when negative
   */
  public static String write(byte[] bytes, int separator, int group) {
    StringBuilder out = new StringBuilder(bytes.length * 2);
    long size = Math.abs((long) group);
    for (int i = 0; i < bytes.length; i++) {
      boolean boundary = i > 0 && size > 0 && (group > 0 ? bytes.length - i : i) % size == 0;
      if (separator != NO_SEPARATOR && boundary) {
        out.append((char) separator);
      }
      out.append(DIGITS[(bytes[i] >> 4) & 15]).append(DIGITS[bytes[i] & 15]);
    }
    return out.toString();
  }

  /**
   * Reads pairs of digits with ASCII white space between them.
   *
   * @throws dev.ftcheck.vm.object.Raise ValueError for other text
   */
  public static byte[] read(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() / 2);
    int i = 0;
    while (i < text.length()) {
      if (Alphabet.ASCII.isSpace(text.charAt(i))) {
        i++;
        continue;
      }
      int high = digit(text, i);
      if (i + 1 == text.length()) {
        throw Errors.valueError("fromhex() arg must contain an even number of hexadecimal digits");
      }
      out.write(high << 4 | digit(text, i + 1));
      i += 2;
    }
    return out.toByteArray();
  }

  private static int digit(String text, int index) {
    char c = text.charAt(index);
    int digit = c < 0x80 ? Character.digit(c, 16) : -1;
    if (digit < 0) {
      throw Errors.valueError(
          "non-hexadecimal number found in fromhex() arg at position "
              + text.codePointCount(0, index));
    }
    return digit;
  }
}

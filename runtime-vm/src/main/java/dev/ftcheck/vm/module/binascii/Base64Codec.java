package dev.ftcheck.vm.module.binascii;

import java.util.Arrays;

/** Base 64 as Python reads it: leniently, or strictly by RFC 4648 section 3.3. */
final class Base64Codec {

  private static final byte PAD = '=';
  private static final int NO_DIGIT = 64;
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final byte[] DIGITS = digits();

  private Base64Codec() {}

  private static byte[] digits() {
    byte[] digits = new byte[256];
    Arrays.fill(digits, (byte) NO_DIGIT);
    for (int i = 0; i < ALPHABET.length(); i++) {
      digits[ALPHABET.charAt(i)] = (byte) i;
    }
    return digits;
  }

  /** Skips what is no digit and what follows the padding. */
  static byte[] decode(byte[] text) {
    return decode(text, false);
  }

  /** Refuses anything but digits and the right padding. */
  static byte[] decodeStrictly(byte[] text) {
    if (text.length > 0 && text[0] == PAD) {
      throw BinasciiErrors.error("Leading padding not allowed");
    }
    return decode(text, true);
  }

  private static byte[] decode(byte[] text, boolean strict) {
    byte[] out = new byte[(text.length + 3) / 4 * 3];
    int size = 0;
    int position = 0;
    int pads = 0;
    int bits = 0;
    boolean padded = false;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == PAD) {
        padded = true;
        if (strict && position == 0) {
          throw BinasciiErrors.error("Excess padding not allowed");
        }
        if (position >= 2 && position + ++pads >= 4) {
          if (strict && i + 1 < text.length) {
            throw BinasciiErrors.error("Excess data after padding");
          }
          return Arrays.copyOf(out, size);
        }
        continue;
      }
      int digit = DIGITS[text[i] & 0xFF];
      if (digit == NO_DIGIT) {
        if (strict) {
          throw BinasciiErrors.error("Only base64 data is allowed");
        }
        continue;
      }
      if (strict && padded) {
        throw BinasciiErrors.error("Discontinuous padding not allowed");
      }
      pads = 0;
      bits = bits << 6 | digit;
      if (position > 0) {
        out[size++] = (byte) (bits >> 6 - 2 * position);
      }
      position = position + 1 & 3;
    }
    checkComplete(position, size);
    return Arrays.copyOf(out, size);
  }

  private static void checkComplete(int position, int size) {
    if (position == 1) {
      throw BinasciiErrors.error(
          "Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a"
              + " multiple of 4",
          size / 3 * 4 + 1);
    }
    if (position != 0) {
      throw BinasciiErrors.error("Incorrect padding");
    }
  }
}

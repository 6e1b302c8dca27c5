package dev.ftcheck.vm.module.binascii;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;

/** Hexadecimal digits. */
final class HexCodec {

  private static final byte[] DIGITS = "0123456789abcdef".getBytes();

  private HexCodec() {}

  static byte[] decode(byte[] digits) {
    if (digits.length % 2 != 0) {
      throw BinasciiErrors.error("Odd-length string");
    }
    byte[] out = new byte[digits.length / 2];
    for (int i = 0; i < out.length; i++) {
      int high = Character.digit(digits[2 * i], 16);
      int low = Character.digit(digits[2 * i + 1], 16);
      if (high < 0 || low < 0) {
        throw BinasciiErrors.error("Non-hexadecimal digit found");
      }
      out[i] = (byte) (high << 4 | low);
    }
    return out;
  }

  static byte[] encode(byte[] data) {
    byte[] out = new byte[outputSize(2L * data.length)];
    for (int i = 0; i < data.length; i++) {
      put(out, 2 * i, data[i]);
    }
    return out;
  }

  /**
   * Encodes with a separator between groups.
   *
   * @param group bytes per group, not 0: counted from the end if positive, from the start if
   *     negative
   */
  static byte[] encode(byte[] data, byte separator, long group) {
    long size = Math.abs(group);
    if (data.length == 0 || size >= data.length) {
      return encode(data);
    }
    int step = (int) size;
    byte[] out = new byte[outputSize(2L * data.length + (data.length - 1) / step)];
    int firstBreak = group < 0 || data.length % step == 0 ? step : data.length % step;
    int at = 0;
    for (int i = 0; i < data.length; i++) {
      if (i >= firstBreak && (i - firstBreak) % step == 0) {
        out[at++] = separator;
      }
      put(out, at, data[i]);
      at += 2;
    }
    return out;
  }

  private static int outputSize(long size) {
    if (size > Integer.MAX_VALUE - 8) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    return (int) size;
  }

  private static void put(byte[] out, int at, byte value) {
    out[at] = DIGITS[value >> 4 & 0xF];
    out[at + 1] = DIGITS[value & 0xF];
  }
}

package dev.ftcheck.vm.module.binascii;

import java.io.ByteArrayOutputStream;

/** One line of uuencoded data: a length, then six bits per character from the space on. */
final class UuCodec {

  private static final int LONGEST_LINE = 45;
  private static final int LARGEST = ' ' + 64;

  private UuCodec() {}

  /** Missing characters count as spaces. */
  static byte[] decode(byte[] line) {
    int length = (at(line, 0) - ' ') & 0x3F;
    byte[] out = new byte[length];
    int next = 1;
    int bits = 0;
    int pending = 0;
    for (int size = 0; size < length; next++) {
      bits = bits << 6 | sixBits(at(line, next));
      pending += 6;
      if (pending >= 8) {
        pending -= 8;
        out[size++] = (byte) (bits >> pending);
      }
    }
    for (; next < line.length; next++) {
      int c = line[next] & 0xFF;
      if (c != ' ' && c != LARGEST && c != '\n' && c != '\r') {
        throw BinasciiErrors.error("Trailing garbage");
      }
    }
    return out;
  }

  private static int at(byte[] line, int index) {
    return index < line.length ? line[index] & 0xFF : 0;
  }

  private static int sixBits(int c) {
    if (c == '\n' || c == '\r' || c == 0) {
      return 0;
    }
    if (c < ' ' || c > LARGEST) {
      throw BinasciiErrors.error("Illegal char");
    }
    return (c - ' ') & 0x3F;
  }

  /**
   * Encodes a line.
   *
   * @param zero the character for six zero bits, a space or a back-tick
   */
  static byte[] encode(byte[] data, char zero) {
    if (data.length > LONGEST_LINE) {
      throw BinasciiErrors.error("At most 45 bytes at once");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(64);
    out.write(character(data.length, zero));
    int bits = 0;
    int pending = 0;
    for (int i = 0; i < data.length || pending != 0; i++) {
      bits = bits << 8 | (i < data.length ? data[i] & 0xFF : 0);
      pending += 8;
      while (pending >= 6) {
        pending -= 6;
        out.write(character(bits >> pending & 0x3F, zero));
      }
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static int character(int sixBits, char zero) {
    return sixBits == 0 ? zero : sixBits + ' ';
  }
}

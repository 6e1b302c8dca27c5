package dev.ftcheck.vm.module.codecs;

import java.nio.ByteOrder;

/** The byte order of UTF-16 and UTF-32. */
enum Endian {
  LITTLE,
  BIG;

  static final Endian NATIVE = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? LITTLE : BIG;

  /** From CPython's numbers: -1 is little, 1 is big; 0, the machine's own, answers null. */
  static Endian ofNumber(int order) {
    return order == 0 ? null : order < 0 ? LITTLE : BIG;
  }

  /** CPython's number. */
  int number() {
    return this == LITTLE ? -1 : 1;
  }

  /** The unit of {@code size} bytes at an index. */
  int read(byte[] bytes, int at, int size) {
    int value = 0;
    for (int i = 0; i < size; i++) {
      int index = this == LITTLE ? at + size - 1 - i : at + i;
      value = value << 8 | bytes[index] & 0xff;
    }
    return value;
  }

  /** Appends a unit of {@code size} bytes. */
  void write(ByteBuilder output, int value, int size) {
    for (int i = 0; i < size; i++) {
      output.append(value >> 8 * (this == LITTLE ? i : size - 1 - i));
    }
  }
}

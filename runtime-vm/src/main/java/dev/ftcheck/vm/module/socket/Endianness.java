package dev.ftcheck.vm.module.socket;

import java.nio.ByteOrder;

/** Host order to network order and back. */
final class Endianness {

  private static final boolean LITTLE = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

  private Endianness() {}

  static int swap16(int value) {
    return LITTLE ? Short.reverseBytes((short) value) & 0xffff : value;
  }

  static long swap32(long value) {
    return LITTLE ? Integer.reverseBytes((int) value) & 0xffffffffL : value;
  }
}

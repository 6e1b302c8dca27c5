package dev.ftcheck.vm.module.codecs;

import java.util.Arrays;

/** Bytes under construction. Belongs to one thread. */
final class ByteBuilder {

  private byte[] bytes;
  private int length;

  ByteBuilder(int capacity) {
    bytes = new byte[Math.max(16, capacity)];
  }

  void append(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  void append(byte[] values) {
    reserve(values.length);
    System.arraycopy(values, 0, bytes, length, values.length);
    length += values.length;
  }

  /** Appends the chars, each below 256. */
  void appendLatin1(String text) {
    reserve(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}

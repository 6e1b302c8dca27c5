package dev.ftcheck.vm.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what {@link UnitReader} reads. */
final class UnitWriter {

  /** The length that stands for a null. */
  static final int NULL = Integer.MIN_VALUE;

  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  byte[] toByteArray() {
    return data.toByteArray();
  }

  int position() {
    return data.size();
  }

  void number(int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      data.write(number >> shift);
    }
  }

  void oneByte(int value) {
    data.write(value);
  }

  /** Some bytes and, before them, how many. */
  void bytes(byte[] bytes) {
    number(bytes.length);
    data.writeBytes(bytes);
  }

  /** Bytes up to the end. */
  void rest(byte[] bytes) {
    data.writeBytes(bytes);
  }

  /** A text, by a byte for each character where possible; or null. */
  void text(String text) {
    if (text == null) {
      number(NULL);
    } else if (text.chars().allMatch(c -> c < 256)) {
      number(text.length());
      data.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      number(~text.length());
      text.chars()
          .forEach(
              c -> {
                data.write(c >> 8);
                data.write(c);
              });
    }
  }

  void texts(String[] texts) {
    number(texts.length);
    for (String text : texts) {
      text(text);
    }
  }

  void numbers(int[] numbers) {
    number(numbers.length);
    for (int number : numbers) {
      number(number);
    }
  }
}

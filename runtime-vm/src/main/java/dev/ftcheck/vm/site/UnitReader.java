package dev.ftcheck.vm.site;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what {@link UnitWriter} wrote. Damaged data leads to an unchecked exception. */
final class UnitReader {

  private final byte[] data;
  private int at;

  UnitReader(byte[] data, int at) {
    this.data = data;
    this.at = at;
  }

  int position() {
    return at;
  }

  void skip(int bytes) {
    at += bytes;
  }

  /** What is read from here, when it is wanted. */
  <T> Supplier<T> later(Function<UnitReader, T> read) {
    int from = at;
    return () -> read.apply(new UnitReader(data, from));
  }

  byte oneByte() {
    return data[at++];
  }

  int number() {
    int from = at;
    at = from + 4;
    return data[from] << 24
        | (data[from + 1] & 0xFF) << 16
        | (data[from + 2] & 0xFF) << 8
        | data[from + 3] & 0xFF;
  }

  /** A text; null where null was written. */
  String text() {
    int length = number();
    if (length == UnitWriter.NULL) {
      return null;
    }
    if (length < 0) {
      return wideText(~length);
    }
    int from = at;
    at = from + length;
    return new String(data, from, length, StandardCharsets.ISO_8859_1);
  }

  /** Chars one by one: a charset would replace lone surrogates. */
  private String wideText(int length) {
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = (char) (data[at] << 8 | data[at + 1] & 0xFF);
      at += 2;
    }
    return new String(text);
  }

  String[] texts() {
    String[] texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text();
    }
    return texts;
  }

  int[] numbers() {
    int[] numbers = new int[number()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number();
    }
    return numbers;
  }
}

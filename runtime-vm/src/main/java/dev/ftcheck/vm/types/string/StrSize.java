package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.text.unicode.StringPredicates;

/** {@code str.__sizeof__}: what a str takes in CPython (PEP 393), not on the JVM. */
final class StrSize {
  private static final int ASCII_HEADER = 40;
  private static final int HEADER = 56;

  private StrSize() {}

  static int bytes(PyStr text) {
    if (StringPredicates.isAscii(text.value())) {
      return ASCII_HEADER + text.length() + 1;
    }
    int largest = text.value().codePoints().max().orElse(0);
    int width = largest < 0x100 ? 1 : largest < 0x10000 ? 2 : 4;
    return HEADER + (text.length() + 1) * width;
  }
}

package dev.ftcheck.vm.module.codecs;

import java.nio.ByteOrder;
import java.util.Locale;

/**
 * The error handler {@code surrogatepass}: lone surrogates as the bytes that the encoding form
 * would give them if they were characters. It knows the UTF encodings alone.
 */
final class Surrogates {

  private enum Form {
    UTF_8(3),
    UTF_16_LE(2),
    UTF_16_BE(2),
    UTF_32_LE(4),
    UTF_32_BE(4);

    final int size;

    Form(int size) {
      this.size = size;
    }
  }

  private Surrogates() {}

  static EncodeReplacement encode(EncodeFault fault) {
    Form form = form(fault.encoding());
    ByteBuilder bytes = new ByteBuilder(4 * (fault.end() - fault.start()));
    for (int at = fault.start(); at < fault.end(); at++) {
      char unit = fault.text().charAt(at);
      if (form == null || !Character.isSurrogate(unit)) {
        throw UnicodeErrors.of(fault);
      }
      append(bytes, form, unit);
    }
    return EncodeReplacement.of(bytes.toBytes(), fault.end());
  }

  private static void append(ByteBuilder bytes, Form form, int unit) {
    switch (form) {
      case UTF_8 -> {
        bytes.append(0xe0 | unit >> 12);
        bytes.append(0x80 | unit >> 6 & 0x3f);
        bytes.append(0x80 | unit & 0x3f);
      }
      case UTF_16_LE, UTF_32_LE -> {
        for (int i = 0; i < form.size; i++) {
          bytes.append(unit >> 8 * i);
        }
      }
      case UTF_16_BE, UTF_32_BE -> {
        for (int i = form.size - 1; i >= 0; i--) {
          bytes.append(unit >> 8 * i);
        }
      }
    }
  }

  static DecodeReplacement decode(DecodeFault fault) {
    Form form = form(fault.encoding());
    if (form == null || fault.bytes().length - fault.start() < form.size) {
      throw UnicodeErrors.of(fault);
    }
    int unit = read(fault.bytes(), fault.start(), form);
    if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
      throw UnicodeErrors.of(fault);
    }
    return new DecodeReplacement(String.valueOf((char) unit), fault.start() + form.size);
  }

  private static int read(byte[] bytes, int start, Form form) {
    int value = 0;
    switch (form) {
      case UTF_8 -> {
        boolean shaped =
            (bytes[start] & 0xf0) == 0xe0
                && (bytes[start + 1] & 0xc0) == 0x80
                && (bytes[start + 2] & 0xc0) == 0x80;
        value =
            shaped
                ? (bytes[start] & 0x0f) << 12
                    | (bytes[start + 1] & 0x3f) << 6
                    | bytes[start + 2] & 0x3f
                : 0;
      }
      case UTF_16_LE, UTF_32_LE -> {
        for (int i = 0; i < form.size; i++) {
          value |= (bytes[start + i] & 0xff) << 8 * i;
        }
      }
      case UTF_16_BE, UTF_32_BE -> {
        for (int i = 0; i < form.size; i++) {
          value = value << 8 | bytes[start + i] & 0xff;
        }
      }
    }
    return value;
  }

  private static Form form(String encoding) {
    String name = encoding.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    boolean little = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    return switch (name) {
      case "utf8", "cp65001" -> Form.UTF_8;
      case "utf16" -> little ? Form.UTF_16_LE : Form.UTF_16_BE;
      case "utf16le" -> Form.UTF_16_LE;
      case "utf16be" -> Form.UTF_16_BE;
      case "utf32" -> little ? Form.UTF_32_LE : Form.UTF_32_BE;
      case "utf32le" -> Form.UTF_32_LE;
      case "utf32be" -> Form.UTF_32_BE;
      default -> null;
    };
  }
}

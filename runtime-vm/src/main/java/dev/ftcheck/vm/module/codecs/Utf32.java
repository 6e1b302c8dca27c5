package dev.ftcheck.vm.module.codecs;

/** UTF-32 with and without byte order mark (Unicode Standard, 3.10). */
final class Utf32 {

  private Utf32() {}

  /**
   * Encodes.
   *
   * @param order the byte order; null means the machine's own with a mark first
   */
  static byte[] encode(String text, ErrorHandler errors, Endian order) {
    return new Encoder(text, errors, order).encode();
  }

  /**
   * Decodes.
   *
   * @param order the byte order; null means what the mark says, or else the machine's own
   */
  static WideDecoded decode(byte[] bytes, ErrorHandler errors, Endian order, boolean last) {
    Decoding decoding = new Decoding(bytes, errors, last);
    Endian found = order;
    if (order == null && bytes.length >= 4) {
      for (Endian candidate : Endian.values()) {
        if (candidate.read(bytes, 0, 4) == 0xfeff) {
          found = candidate;
          decoding.at = 4;
        }
      }
    }
    Endian used = found == null ? Endian.NATIVE : found;
    read(decoding, used, name(used));
    return new WideDecoded(decoding.text.toString(), decoding.at, found);
  }

  private static void read(Decoding decoding, Endian order, String name) {
    while (decoding.hasMore()) {
      int start = decoding.at;
      if (decoding.left() < 4) {
        if (!decoding.last) {
          return;
        }
        decoding.fault(name, start, decoding.bytes.length, "truncated data");
        continue;
      }
      int value = order.read(decoding.bytes, start, 4);
      if (value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE) {
        decoding.fault(
            name, start, start + 4, "code point in surrogate code point range(0xd800, 0xe000)");
      } else if (!Character.isValidCodePoint(value)) {
        decoding.fault(name, start, start + 4, "code point not in range(0x110000)");
      } else {
        decoding.text.appendCodePoint(value);
        decoding.at += 4;
      }
    }
  }

  private static String name(Endian order) {
    return order == null ? "utf-32" : order == Endian.LITTLE ? "utf-32-le" : "utf-32-be";
  }

  private static final class Encoder extends TextEncoder {

    private final Endian order;

    Encoder(String text, ErrorHandler errors, Endian order) {
      super(name(order), "surrogates not allowed", text, errors);
      this.order = order == null ? Endian.NATIVE : order;
      if (order == null) {
        this.order.write(output, 0xfeff, 4);
      }
    }

    @Override
    int unitSize() {
      return 4;
    }

    @Override
    boolean faultsAreRuns() {
      return false;
    }

    @Override
    boolean canWrite(int codePoint) {
      return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
    }

    @Override
    boolean write(int codePoint) {
      if (!canWrite(codePoint)) {
        return false;
      }
      order.write(output, codePoint, 4);
      return true;
    }
  }
}

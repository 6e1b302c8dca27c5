package dev.ftcheck.vm.module.codecs;

/** UTF-16 with and without byte order mark (RFC 2781). */
final class Utf16 {

  private Utf16() {}

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
    if (order == null && bytes.length >= 2) {
      int mark = Endian.NATIVE.read(bytes, 0, 2);
      if (mark == 0xfeff || mark == 0xfffe) {
        found = mark == 0xfeff ? Endian.NATIVE : opposite();
        decoding.at = 2;
      }
    }
    Endian used = found == null ? Endian.NATIVE : found;
    read(decoding, used, name(used));
    return new WideDecoded(decoding.text.toString(), decoding.at, found);
  }

  private static Endian opposite() {
    return Endian.NATIVE == Endian.LITTLE ? Endian.BIG : Endian.LITTLE;
  }

  private static void read(Decoding decoding, Endian order, String name) {
    while (decoding.hasMore()) {
      int start = decoding.at;
      if (decoding.left() < 2) {
        if (!decoding.last) {
          return;
        }
        decoding.fault(name, start, decoding.bytes.length, "truncated data");
        continue;
      }
      char unit = (char) order.read(decoding.bytes, start, 2);
      if (!Character.isSurrogate(unit)) {
        decoding.text.append(unit);
        decoding.at += 2;
      } else if (Character.isLowSurrogate(unit)) {
        decoding.fault(name, start, start + 2, "illegal encoding");
      } else if (decoding.left() < 4) {
        if (!decoding.last) {
          return;
        }
        decoding.fault(name, start, decoding.bytes.length, "unexpected end of data");
      } else {
        char low = (char) order.read(decoding.bytes, start + 2, 2);
        if (Character.isLowSurrogate(low)) {
          decoding.text.append(unit).append(low);
          decoding.at += 4;
        } else {
          decoding.fault(name, start, start + 2, "illegal UTF-16 surrogate");
        }
      }
    }
  }

  private static String name(Endian order) {
    return order == null ? "utf-16" : order == Endian.LITTLE ? "utf-16-le" : "utf-16-be";
  }

  private static final class Encoder extends TextEncoder {

    private final Endian order;

    Encoder(String text, ErrorHandler errors, Endian order) {
      super(name(order), "surrogates not allowed", text, errors);
      this.order = order == null ? Endian.NATIVE : order;
      if (order == null) {
        this.order.write(output, 0xfeff, 2);
      }
    }

    @Override
    int unitSize() {
      return 2;
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
      if (codePoint >= 0x10000) {
        order.write(output, Character.highSurrogate(codePoint), 2);
        order.write(output, Character.lowSurrogate(codePoint), 2);
      } else {
        order.write(output, codePoint, 2);
      }
      return true;
    }
  }
}

package dev.ftcheck.vm.module.zlib;

/**
 * The header of a stream: of RFC 1950 (zlib) or RFC 1952 (gzip).
 *
 * @param gzip whether it is a gzip header
 * @param length bytes of the header
 * @param dictionary Adler-32 of the preset dictionary; null if none is needed
 */
record StreamHeader(boolean gzip, int length, Integer dictionary) {

  private static final int DEFLATE = 8;
  private static final int PRESET_DICTIONARY = 0x20;
  private static final int GZIP_FIXED_PART = 10;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  /**
   * Parses a header.
   *
   * @return null if there are too few bytes
   */
  static StreamHeader parse(byte[] data, Container container) {
    if (data.length < 2) {
      return null;
    }
    boolean gzip = (data[0] & 0xFF) == 0x1F && (data[1] & 0xFF) == 0x8B;
    if (gzip && container != Container.ZLIB) {
      return parseGzip(data);
    }
    if (container == Container.GZIP) {
      throw ZlibError.badData("incorrect header check");
    }
    return parseZlib(data);
  }

  private static StreamHeader parseZlib(byte[] data) {
    if (((data[0] & 0xFF) << 8 | data[1] & 0xFF) % 31 != 0) {
      throw ZlibError.badData("incorrect header check");
    }
    if ((data[0] & 0xF) != DEFLATE) {
      throw ZlibError.badData("unknown compression method");
    }
    if ((data[0] >> 4 & 0xF) > 7) {
      throw ZlibError.badData("invalid window size");
    }
    if ((data[1] & PRESET_DICTIONARY) == 0) {
      return new StreamHeader(false, 2, null);
    }
    return data.length < 6 ? null : new StreamHeader(false, 6, bigEndian(data, 2));
  }

  private static StreamHeader parseGzip(byte[] data) {
    if (data.length > 2 && data[2] != DEFLATE) {
      throw ZlibError.badData("unknown compression method");
    }
    if (data.length < GZIP_FIXED_PART) {
      return null;
    }
    int flags = data[3];
    if ((flags & 0xE0) != 0) {
      throw ZlibError.badData("unknown header flags set");
    }
    int at = GZIP_FIXED_PART;
    if ((flags & EXTRA) != 0) {
      if (data.length < at + 2) {
        return null;
      }
      at += 2 + (data[at] & 0xFF | (data[at + 1] & 0xFF) << 8);
    }
    at = (flags & NAME) != 0 ? afterZero(data, at) : at;
    at = (flags & COMMENT) != 0 ? afterZero(data, at) : at;
    at += (flags & HEADER_CRC) != 0 ? 2 : 0;
    return at > data.length ? null : new StreamHeader(true, at, null);
  }

  /** Beyond the end if there is no zero byte. */
  private static int afterZero(byte[] data, int from) {
    int at = from;
    while (at < data.length && data[at] != 0) {
      at++;
    }
    return at + 1;
  }

  static int bigEndian(byte[] data, int at) {
    return (data[at] & 0xFF) << 24
        | (data[at + 1] & 0xFF) << 16
        | (data[at + 2] & 0xFF) << 8
        | data[at + 3] & 0xFF;
  }
}

package dev.ftcheck.vm.module.zlib;

/** What surrounds deflated data; chosen by the {@code wbits} argument. */
enum Container {
  RAW,
  ZLIB,
  GZIP,
  ZLIB_OR_GZIP;

  private static final int SMALLEST_WINDOW = 8;
  private static final int LARGEST_WINDOW = 15;

  /** The container for compressing; null if there is none for this argument. */
  static Container forCompression(long wbits) {
    if (isWindow(-wbits)) {
      return RAW;
    }
    if (isWindow(wbits)) {
      return ZLIB;
    }
    return isWindow(wbits - 16) ? GZIP : null;
  }

  /** The container for decompressing; null if there is none for this argument. */
  static Container forDecompression(long wbits) {
    if (wbits == 0) {
      return ZLIB;
    }
    if (wbits == 16) {
      return GZIP;
    }
    if (wbits == 32 || isWindow(wbits - 32)) {
      return ZLIB_OR_GZIP;
    }
    return forCompression(wbits);
  }

  private static boolean isWindow(long bits) {
    return bits >= SMALLEST_WINDOW && bits <= LARGEST_WINDOW;
  }
}

package dev.ftcheck.vm.module.codecs;

/** The encodings that text files use without the {@code codecs} module. They keep no state. */
public enum NativeEncoding {
  UTF_8,
  ASCII,
  LATIN_1;

  /** The native encoding of that name; null for any other. */
  public static NativeEncoding named(String encoding) {
    return switch (Codecs.lowered(encoding)) {
      case "utf_8", "utf8" -> UTF_8;
      case "ascii", "us_ascii" -> ASCII;
      case "latin_1", "latin1", "iso_8859_1", "iso8859_1" -> LATIN_1;
      default -> null;
    };
  }

  /**
   * Encodes.
   *
   * @param errors the name of an error handler
   */
  public byte[] encode(String text, String errors) {
    ErrorHandler handler = Codecs.handler(errors);
    return switch (this) {
      case UTF_8 -> Utf8.encode(text, handler);
      case ASCII -> SingleByte.encodeAscii(text, handler);
      case LATIN_1 -> SingleByte.encodeLatin1(text, handler);
    };
  }

  /**
   * Decodes.
   *
   * @param errors the name of an error handler
   * @param last whether no bytes will follow
   */
  public Decoded decode(byte[] bytes, String errors, boolean last) {
    ErrorHandler handler = Codecs.handler(errors);
    return switch (this) {
      case UTF_8 -> Utf8.decode(bytes, handler, last);
      case ASCII -> SingleByte.decodeAscii(bytes, handler);
      case LATIN_1 -> new Decoded(SingleByte.decodeLatin1(bytes), bytes.length);
    };
  }
}

package dev.ftcheck.vm.module.codecs;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.runtime.Interpreter;

/**
 * Text to bytes and back: what {@code str.encode} and {@code bytes.decode} do. The UTF encodings,
 * ASCII and Latin-1 work without the {@code encodings} package; all others go through the codec
 * registry of the running interpreter.
 */
public final class Codecs {

  private static final String STRICT = "strict";
  private static final PyStr IMPORT = PyStr.interned("__import__");

  private Codecs() {}

  /**
   * {@code text.encode(encoding, errors)}.
   *
   * @param encoding null means UTF-8
   * @param errors the name of an error handler; null means {@code strict}
   * @throws Raise UnicodeEncodeError; LookupError for an unknown encoding
   */
  public static PyBytes encode(PyStr text, String encoding, String errors) {
    ErrorHandler handler = handler(errors);
    String value = text.value();
    byte[] bytes =
        switch (encoding == null ? "utf_8" : lowered(encoding)) {
          case "utf_8", "utf8" -> Utf8.encode(value, handler);
          case "latin_1", "latin1", "iso_8859_1", "iso8859_1" ->
              SingleByte.encodeLatin1(value, handler);
          case "ascii", "us_ascii" -> SingleByte.encodeAscii(value, handler);
          case "utf_16" -> Utf16.encode(value, handler, null);
          case "utf_16_le" -> Utf16.encode(value, handler, Endian.LITTLE);
          case "utf_16_be" -> Utf16.encode(value, handler, Endian.BIG);
          case "utf_32" -> Utf32.encode(value, handler, null);
          case "utf_32_le" -> Utf32.encode(value, handler, Endian.LITTLE);
          case "utf_32_be" -> Utf32.encode(value, handler, Endian.BIG);
          default -> null;
        };
    return bytes != null ? new PyBytes(bytes) : encodeByRegistry(text, encoding, errors);
  }

  /** UTF-8 with {@code strict}: the bytes of a str for the VM's own use. */
  public static byte[] utf8(PyStr text) {
    return Utf8.encode(text.value(), StandardHandler.STRICT);
  }

  /** How the operating system gets names and arguments: UTF-8 with {@code surrogateescape}. */
  public static byte[] toSystem(String text) {
    return Utf8.encode(text, StandardHandler.SURROGATEESCAPE);
  }

  /** The reverse of {@link #toSystem}: never fails. */
  public static String fromSystem(byte[] bytes) {
    return Utf8.decode(bytes, StandardHandler.SURROGATEESCAPE, true).text();
  }

  /**
   * {@code bytes.decode(encoding, errors)}.
   *
   * @param encoding null means UTF-8
   * @param errors the name of an error handler; null means {@code strict}
   * @throws Raise UnicodeDecodeError; LookupError for an unknown encoding
   */
  public static PyStr decode(byte[] bytes, String encoding, String errors) {
    String text = decodeNatively(bytes, encoding, errors);
    return text != null ? PyStr.of(text) : decodeByRegistry(bytes, encoding, errors);
  }

  private static String decodeNatively(byte[] bytes, String encoding, String errors) {
    ErrorHandler handler = handler(errors);
    return switch (encoding == null ? "utf_8" : lowered(encoding)) {
      case "utf_8", "utf8" -> Utf8.decode(bytes, handler, true).text();
      case "latin_1", "latin1", "iso_8859_1", "iso8859_1" -> SingleByte.decodeLatin1(bytes);
      case "ascii", "us_ascii" -> SingleByte.decodeAscii(bytes, handler).text();
      case "utf_16" -> Utf16.decode(bytes, handler, null, true).text();
      case "utf_16_le" -> Utf16.decode(bytes, handler, Endian.LITTLE, true).text();
      case "utf_16_be" -> Utf16.decode(bytes, handler, Endian.BIG, true).text();
      case "utf_32" -> Utf32.decode(bytes, handler, null, true).text();
      case "utf_32_le" -> Utf32.decode(bytes, handler, Endian.LITTLE, true).text();
      case "utf_32_be" -> Utf32.decode(bytes, handler, Endian.BIG, true).text();
      default -> null;
    };
  }

  private static PyBytes encodeByRegistry(PyStr text, String encoding, String errors) {
    PyTuple codec = textCodec(encoding, "codecs.encode()");
    PyObject made = convert(codec.get(0), text, errors, "encoder");
    if (made instanceof PyBytes bytes) {
      return bytes;
    }
    throw Errors.typeError(
        "'%s' encoder returned '%s' instead of 'bytes'; "
            + "use codecs.encode() to encode to arbitrary types",
        encoding, made.type().name());
  }

  private static PyStr decodeByRegistry(byte[] bytes, String encoding, String errors) {
    PyTuple codec = textCodec(encoding, "codecs.decode()");
    PyObject made = convert(codec.get(1), new PyBytes(bytes), errors, "decoder");
    if (made instanceof PyStr text) {
      return text;
    }
    throw Errors.typeError(
        "'%s' decoder returned '%s' instead of 'str'; "
            + "use codecs.decode() to decode to arbitrary types",
        encoding, made.type().name());
  }

  /**
   * The CodecInfo of an encoding between text and bytes.
   *
   * @param alternative what the message of the LookupError for other codecs recommends; null for
   *     nothing
   */
  public static PyTuple textCodec(String encoding, String alternative) {
    PyTuple codec = registry().lookup(encoding);
    PyObject isText =
        codec.type() == PyTuple.TYPE ? null : Attributes.find(codec, "_is_text_encoding");
    if (isText != null && !Truth.of(isText)) {
      throw Errors.of(
          ExceptionTypes.LOOKUP_ERROR,
          "'%s' is not a text encoding%s",
          encoding,
          alternative == null ? "" : "; use " + alternative + " to handle arbitrary codecs");
    }
    return codec;
  }

  /** Calls an encoder or decoder of a CodecInfo; answers what it made. */
  static PyObject convert(PyObject function, PyObject input, String errors, String role) {
    PyObject answer =
        errors == null ? function.call1(input) : function.call2(input, PyStr.of(errors));
    if (answer instanceof PyTuple pair && pair.size() == 2) {
      return pair.get(0);
    }
    throw Errors.typeError("%s must return a tuple (object, integer)", role);
  }

  /** The handler of that name; null means {@code strict}. */
  static ErrorHandler handler(String errors) {
    return errors == null || errors.equals(STRICT)
        ? StandardHandler.STRICT
        : registry().errors(errors);
  }

  static CodecRegistry registry() {
    return Interpreter.current()
        .state(CodecRegistry.class, () -> new CodecRegistry(Codecs::importEncodings));
  }

  private static void importEncodings() {
    Interpreter.current().builtins().dictionary().get(IMPORT).call1(PyStr.of("encodings"));
  }

  /**
   * An encoding's name as search functions get it: lower case, runs of anything but letters, digits
   * and dots as one underscore.
   */
  static String lowered(String encoding) {
    if (encoding.equals("utf-8")) {
      return "utf_8";
    }
    StringBuilder name = new StringBuilder(encoding.length());
    boolean gap = false;
    for (int i = 0; i < encoding.length(); i++) {
      char c = encoding.charAt(i);
      boolean plain = c < 128 && Character.isLetterOrDigit(c) || c == '.';
      if (plain) {
        if (gap && !name.isEmpty()) {
          name.append('_');
        }
        name.append(Character.toLowerCase(c));
      }
      gap = !plain;
    }
    return name.toString();
  }
}

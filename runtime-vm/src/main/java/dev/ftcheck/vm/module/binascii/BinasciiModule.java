package dev.ftcheck.vm.module.binascii;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** {@code binascii}: conversions between binary data and ASCII. */
@BuiltinModule(value = "binascii", doc = "Conversion between binary data and ASCII")
final class BinasciiModule {

  private BinasciiModule() {}

  @PyConstant("Error")
  static PyObject error() {
    return BinasciiErrors.ERROR;
  }

  @PyConstant("Incomplete")
  static PyObject incomplete() {
    return BinasciiErrors.INCOMPLETE;
  }

  /** ASCII text given as a str or a bytes-like object. */
  private static byte[] ascii(PyObject argument) {
    if (argument instanceof PyStr text) {
      if (!text.value().chars().allMatch(c -> c < 128)) {
        throw Errors.valueError("string argument should contain only ASCII characters");
      }
      return text.value().getBytes(StandardCharsets.ISO_8859_1);
    }
    byte[] content = Buffers.find(argument);
    if (content == null) {
      throw Errors.typeError(
          "argument should be bytes, buffer or ASCII string, not '%s'", argument.type().name());
    }
    return content;
  }

  @PyMethod(value = "a2b_uu", signature = "(data, /)", doc = "Decode a line of uuencoded data.")
  static PyObject fromUu(PyObject data) {
    return new PyBytes(UuCodec.decode(ascii(data)));
  }

  @PyMethod(
      value = "b2a_uu",
      signature = "(data, /, *, backtick=False)",
      doc = "Uuencode line of data.")
  static PyObject toUu(PyObject data, boolean backtick) {
    return new PyBytes(UuCodec.encode(Buffers.read(data), backtick ? '`' : ' '));
  }

  @PyMethod(
      value = "a2b_base64",
      signature = "(data, /, *, strict_mode=False)",
      doc = "Decode a line of base64 data.")
  static PyObject fromBase64(PyObject data, boolean strict) {
    byte[] text = ascii(data);
    return new PyBytes(strict ? Base64Codec.decodeStrictly(text) : Base64Codec.decode(text));
  }

  @PyMethod(
      value = "b2a_base64",
      signature = "(data, /, *, newline=True)",
      doc = "Base64-code line of data.")
  static PyObject toBase64(PyObject data, boolean newline) {
    byte[] text = Base64.getEncoder().encode(Buffers.read(data));
    if (newline) {
      text = Arrays.copyOf(text, text.length + 1);
      text[text.length - 1] = '\n';
    }
    return new PyBytes(text);
  }

  @PyMethod(
      value = "a2b_hex",
      signature = "(hexstr, /)",
      doc = "Binary data of hexadecimal representation.")
  static PyObject fromHex(PyObject digits) {
    return new PyBytes(HexCodec.decode(ascii(digits)));
  }

  @PyMethod(
      value = "unhexlify",
      signature = "(hexstr, /)",
      doc = "Binary data of hexadecimal representation.")
  static PyObject unhexlify(PyObject digits) {
    return fromHex(digits);
  }

  @PyMethod(
      value = "b2a_hex",
      signature = "(data, sep=<unrepresentable>, bytes_per_sep=1)",
      doc = "Hexadecimal representation of binary data.")
  static PyObject toHex(PyObject data, PyObject separator, PyObject group) {
    byte[] content = Buffers.read(data);
    long size = group == null ? 1 : Conversions.toInt(group);
    if (separator == null || size == 0) {
      return new PyBytes(HexCodec.encode(content));
    }
    return new PyBytes(HexCodec.encode(content, separator(separator), size));
  }

  @PyMethod(
      value = "hexlify",
      signature = "(data, sep=<unrepresentable>, bytes_per_sep=1)",
      doc = "Hexadecimal representation of binary data.")
  static PyObject hexlify(PyObject data, PyObject separator, PyObject group) {
    return toHex(data, separator, group);
  }

  private static byte separator(PyObject separator) {
    if (Items.length(separator) != 1) {
      throw Errors.valueError("sep must be length 1.");
    }
    if (separator instanceof PyStr text) {
      if (text.codePointAt(0) > 255) {
        throw Errors.valueError("sep must be ASCII.");
      }
      return (byte) text.codePointAt(0);
    }
    if (separator instanceof PyBytes bytes) {
      return bytes.value[0];
    }
    throw Errors.typeError("sep must be str or bytes.");
  }

  @PyMethod(value = "crc32", signature = "(data, crc=0, /)", doc = "Compute CRC-32 incrementally.")
  static long crc32(PyObject data, PyObject start) {
    return Checksums.crc32(Buffers.read(data), Checksums.startValue(start, 0));
  }

  @PyMethod(
      value = "crc_hqx",
      signature = "(data, crc, /)",
      doc = "Compute CRC-CCITT incrementally.")
  static long crcHqx(PyObject data, PyObject start) {
    return Checksums.crcCcitt(Buffers.read(data), Checksums.startValue(start, 0));
  }

  @PyMethod(
      value = "a2b_qp",
      signature = "(data, header=False)",
      doc = "Decode a string of qp-encoded data.")
  static PyObject fromQuotedPrintable(PyObject data, boolean header) {
    return new PyBytes(QuotedPrintable.decode(ascii(data), header));
  }

  @PyMethod(
      value = "b2a_qp",
      signature = "(data, quotetabs=False, istext=True, header=False)",
      doc =
          "Encode a string using quoted-printable encoding.\n\n"
              + "On encoding, when istext is set, newlines are not encoded, and white\n"
              + "space at end of lines is.  When istext is not set, \\r and \\n (CR/LF)\n"
              + "are both encoded.  When quotetabs is set, space and tabs are encoded.")
  static PyObject toQuotedPrintable(
      PyObject data, boolean quoteTabs, boolean isText, boolean header) {
    QuotedPrintable.Style style = new QuotedPrintable.Style(quoteTabs, isText, header);
    return new PyBytes(QuotedPrintable.encode(Buffers.read(data), style));
  }
}

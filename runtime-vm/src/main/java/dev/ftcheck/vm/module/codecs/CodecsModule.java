package dev.ftcheck.vm.module.codecs;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;

/** The module {@code _codecs}, on which {@code codecs} and {@code encodings} stand. */
@BuiltinModule("_codecs")
final class CodecsModule {

  private static final int TABLE_SIZE = 256;

  private CodecsModule() {}

  @PyMethod("register")
  static void register(PyObject search) {
    Codecs.registry().register(search);
  }

  @PyMethod("unregister")
  static void unregister(PyObject search) {
    Codecs.registry().unregister(search);
  }

  @PyMethod("lookup")
  static PyObject lookup(String encoding) {
    return Codecs.registry().lookup(encoding);
  }

  @PyMethod("register_error")
  static void registerError(String errors, PyObject handler) {
    Codecs.registry().registerError(errors, handler);
  }

  @PyMethod("_unregister_error")
  static boolean unregisterError(String errors) {
    return Codecs.registry().unregisterError(errors);
  }

  @PyMethod("lookup_error")
  static PyObject lookupError(String name) {
    return Codecs.registry().errorObject(name);
  }

  @PyMethod(value = "encode", signature = "(obj, encoding='utf-8', errors='strict')")
  static PyObject encode(PyObject object, String encoding, String errors) {
    PyTuple codec = Codecs.registry().lookup(encoding == null ? "utf-8" : encoding);
    return Codecs.convert(codec.get(0), object, errors == null ? "strict" : errors, "encoder");
  }

  @PyMethod(value = "decode", signature = "(obj, encoding='utf-8', errors='strict')")
  static PyObject decode(PyObject object, String encoding, String errors) {
    PyTuple codec = Codecs.registry().lookup(encoding == null ? "utf-8" : encoding);
    return Codecs.convert(codec.get(1), object, errors == null ? "strict" : errors, "decoder");
  }

  @PyMethod(value = "utf_8_encode", signature = "(str, errors=None, /)")
  static PyObject utf8Encode(PyStr text, PyObject errors) {
    return encoded(text, Utf8.encode(text.value(), handler(errors)));
  }

  @PyMethod(value = "utf_8_decode", signature = "(data, errors=None, final=False, /)")
  static PyObject utf8Decode(PyObject data, PyObject errors, boolean last) {
    return decoded(Utf8.decode(Buffers.read(data), handler(errors), last));
  }

  @PyMethod(value = "utf_7_encode", signature = "(str, errors=None, /)")
  static PyObject utf7Encode(PyStr text, PyObject errors) {
    return encoded(text, Utf7.encode(text.value()));
  }

  @PyMethod(value = "utf_7_decode", signature = "(data, errors=None, final=False, /)")
  static PyObject utf7Decode(PyObject data, PyObject errors, boolean last) {
    return decoded(Utf7.decode(Buffers.read(data), handler(errors), last));
  }

  @PyMethod(value = "latin_1_encode", signature = "(str, errors=None, /)")
  static PyObject latin1Encode(PyStr text, PyObject errors) {
    return encoded(text, SingleByte.encodeLatin1(text.value(), handler(errors)));
  }

  @PyMethod(value = "latin_1_decode", signature = "(data, errors=None, /)")
  static PyObject latin1Decode(PyObject data, PyObject errors) {
    byte[] bytes = Buffers.read(data);
    return decoded(new Decoded(SingleByte.decodeLatin1(bytes), bytes.length));
  }

  @PyMethod(value = "ascii_encode", signature = "(str, errors=None, /)")
  static PyObject asciiEncode(PyStr text, PyObject errors) {
    return encoded(text, SingleByte.encodeAscii(text.value(), handler(errors)));
  }

  @PyMethod(value = "ascii_decode", signature = "(data, errors=None, /)")
  static PyObject asciiDecode(PyObject data, PyObject errors) {
    return decoded(SingleByte.decodeAscii(Buffers.read(data), handler(errors)));
  }

  @PyMethod(value = "unicode_escape_encode", signature = "(str, errors=None, /)")
  static PyObject unicodeEscapeEncode(PyStr text, PyObject errors) {
    return encoded(text, UnicodeEscape.encode(text.value()));
  }

  @PyMethod(value = "unicode_escape_decode", signature = "(data, errors=None, final=True, /)")
  static PyObject unicodeEscapeDecode(PyObject data, PyObject errors, boolean last) {
    return decoded(UnicodeEscape.decode(textOrBytes(data), handler(errors), last));
  }

  @PyMethod(value = "raw_unicode_escape_encode", signature = "(str, errors=None, /)")
  static PyObject rawUnicodeEscapeEncode(PyStr text, PyObject errors) {
    return encoded(text, UnicodeEscape.encodeRaw(text.value()));
  }

  @PyMethod(value = "raw_unicode_escape_decode", signature = "(data, errors=None, final=True, /)")
  static PyObject rawUnicodeEscapeDecode(PyObject data, PyObject errors, boolean last) {
    return decoded(UnicodeEscape.decodeRaw(textOrBytes(data), handler(errors), last));
  }

  @PyMethod(value = "escape_encode", signature = "(data, errors=None, /)")
  static PyObject escapeEncode(PyBytes data, PyObject errors) {
    return PyTuple.of(new PyBytes(BytesEscape.encode(data.value)), PyInt.of(data.length()));
  }

  @PyMethod(value = "escape_decode", signature = "(data, errors=None, /)")
  static PyObject escapeDecode(PyObject data, PyObject errors) {
    byte[] bytes = textOrBytes(data);
    String mode = errors instanceof PyStr name ? name.value() : "strict";
    return PyTuple.of(new PyBytes(BytesEscape.decode(bytes, mode)), PyInt.of(bytes.length));
  }

  @PyMethod(value = "charmap_encode", signature = "(str, errors=None, mapping=None, /)")
  static PyObject charmapEncode(PyStr text, PyObject errors, PyObject mapping) {
    return mapping == null || mapping == PyNone.NONE
        ? encoded(text, SingleByte.encodeLatin1(text.value(), handler(errors)))
        : encoded(text, Charmap.encode(text.value(), handler(errors), mapping));
  }

  @PyMethod(value = "charmap_decode", signature = "(data, errors=None, mapping=None, /)")
  static PyObject charmapDecode(PyObject data, PyObject errors, PyObject mapping) {
    return mapping == null || mapping == PyNone.NONE
        ? latin1Decode(data, errors)
        : decoded(Charmap.decode(Buffers.read(data), handler(errors), mapping));
  }

  @PyMethod("charmap_build")
  static PyObject charmapBuild(PyStr map) {
    if (map.length() == TABLE_SIZE) {
      return new PyEncodingMap(map);
    }
    PyDict mapping = new PyDict();
    for (int i = 0; i < map.length(); i++) {
      mapping.put(PyInt.of(map.codePointAt(i)), PyInt.of(i));
    }
    return mapping;
  }

  @PyMethod(value = "readbuffer_encode", signature = "(data, errors=None, /)")
  static PyObject readbufferEncode(PyObject data, PyObject errors) {
    byte[] bytes = data instanceof PyStr text ? Codecs.utf8(text) : Buffers.read(data);
    return PyTuple.of(new PyBytes(bytes), PyInt.of(bytes.length));
  }

  @PyMethod(value = "utf_16_encode", signature = "(str, errors=None, byteorder=0, /)")
  static PyObject utf16Encode(PyStr text, PyObject errors, int order) {
    Endian given = Endian.ofNumber(order);
    return encoded(text, Utf16.encode(text.value(), handler(errors), given));
  }

  @PyMethod(value = "utf_16_decode", signature = "(data, errors=None, final=False, /)")
  static PyObject utf16Decode(PyObject data, PyObject errors, boolean last) {
    return decoded(Utf16.decode(Buffers.read(data), handler(errors), null, last));
  }

  @PyMethod(
      value = "utf_16_ex_decode",
      signature = "(data, errors=None, byteorder=0, final=False, /)")
  static PyObject utf16ExDecode(PyObject data, PyObject errors, int order, boolean last) {
    Endian given = Endian.ofNumber(order);
    WideDecoded result = Utf16.decode(Buffers.read(data), handler(errors), given, last);
    return PyTuple.of(
        PyStr.of(result.text()),
        PyInt.of(result.consumed()),
        PyInt.of(result.order() == null ? 0 : result.order().number()));
  }

  @PyMethod(value = "utf_16_le_encode", signature = "(str, errors=None, /)")
  static PyObject utf16LeEncode(PyStr text, PyObject errors) {
    return encoded(text, Utf16.encode(text.value(), handler(errors), Endian.LITTLE));
  }

  @PyMethod(value = "utf_16_le_decode", signature = "(data, errors=None, final=False, /)")
  static PyObject utf16LeDecode(PyObject data, PyObject errors, boolean last) {
    return decoded(Utf16.decode(Buffers.read(data), handler(errors), Endian.LITTLE, last));
  }

  @PyMethod(value = "utf_16_be_encode", signature = "(str, errors=None, /)")
  static PyObject utf16BeEncode(PyStr text, PyObject errors) {
    return encoded(text, Utf16.encode(text.value(), handler(errors), Endian.BIG));
  }

  @PyMethod(value = "utf_16_be_decode", signature = "(data, errors=None, final=False, /)")
  static PyObject utf16BeDecode(PyObject data, PyObject errors, boolean last) {
    return decoded(Utf16.decode(Buffers.read(data), handler(errors), Endian.BIG, last));
  }

  @PyMethod(value = "utf_32_encode", signature = "(str, errors=None, byteorder=0, /)")
  static PyObject utf32Encode(PyStr text, PyObject errors, int order) {
    Endian given = Endian.ofNumber(order);
    return encoded(text, Utf32.encode(text.value(), handler(errors), given));
  }

  @PyMethod(value = "utf_32_decode", signature = "(data, errors=None, final=False, /)")
  static PyObject utf32Decode(PyObject data, PyObject errors, boolean last) {
    return decoded(Utf32.decode(Buffers.read(data), handler(errors), null, last));
  }

  @PyMethod(
      value = "utf_32_ex_decode",
      signature = "(data, errors=None, byteorder=0, final=False, /)")
  static PyObject utf32ExDecode(PyObject data, PyObject errors, int order, boolean last) {
    Endian given = Endian.ofNumber(order);
    WideDecoded result = Utf32.decode(Buffers.read(data), handler(errors), given, last);
    return PyTuple.of(
        PyStr.of(result.text()),
        PyInt.of(result.consumed()),
        PyInt.of(result.order() == null ? 0 : result.order().number()));
  }

  @PyMethod(value = "utf_32_le_encode", signature = "(str, errors=None, /)")
  static PyObject utf32LeEncode(PyStr text, PyObject errors) {
    return encoded(text, Utf32.encode(text.value(), handler(errors), Endian.LITTLE));
  }

  @PyMethod(value = "utf_32_le_decode", signature = "(data, errors=None, final=False, /)")
  static PyObject utf32LeDecode(PyObject data, PyObject errors, boolean last) {
    return decoded(Utf32.decode(Buffers.read(data), handler(errors), Endian.LITTLE, last));
  }

  @PyMethod(value = "utf_32_be_encode", signature = "(str, errors=None, /)")
  static PyObject utf32BeEncode(PyStr text, PyObject errors) {
    return encoded(text, Utf32.encode(text.value(), handler(errors), Endian.BIG));
  }

  @PyMethod(value = "utf_32_be_decode", signature = "(data, errors=None, final=False, /)")
  static PyObject utf32BeDecode(PyObject data, PyObject errors, boolean last) {
    return decoded(Utf32.decode(Buffers.read(data), handler(errors), Endian.BIG, last));
  }

  /** Decoders of escapes also take a str, as its UTF-8 bytes. */
  private static byte[] textOrBytes(PyObject data) {
    return data instanceof PyStr text ? Codecs.utf8(text) : Buffers.read(data);
  }

  static ErrorHandler handler(PyObject errors) {
    return Codecs.handler(errors instanceof PyStr name ? name.value() : null);
  }

  static PyTuple encoded(PyStr text, byte[] bytes) {
    return PyTuple.of(new PyBytes(bytes), PyInt.of(text.length()));
  }

  static PyTuple decoded(Decoded result) {
    return PyTuple.of(PyStr.of(result.text()), PyInt.of(result.consumed()));
  }

  private static PyTuple decoded(WideDecoded result) {
    return PyTuple.of(PyStr.of(result.text()), PyInt.of(result.consumed()));
  }
}

package dev.ftcheck.vm.module.codecs;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;

/** Encodings by table: {@code codecs.charmap_encode} and {@code charmap_decode}. */
final class Charmap {

  private static final String NAME = "charmap";
  private static final String UNDEFINED = "character maps to <undefined>";
  private static final int UNDEFINED_MARK = 0xfffe;

  private Charmap() {}

  static byte[] encode(String text, ErrorHandler errors, PyObject mapping) {
    return new Encoder(text, errors, mapping).encode();
  }

  static Decoded decode(byte[] bytes, ErrorHandler errors, PyObject mapping) {
    Decoding decoding = new Decoding(bytes, errors, true);
    while (decoding.hasMore()) {
      int value = decoding.unsigned(decoding.at);
      String found =
          mapping instanceof PyStr table ? fromTable(table, value) : fromMapping(mapping, value);
      if (found == null) {
        decoding.fault(NAME, decoding.at, decoding.at + 1, UNDEFINED);
      } else {
        decoding.text.append(found);
        decoding.at++;
      }
    }
    return decoding.result();
  }

  private static String fromTable(PyStr table, int value) {
    if (value >= table.length()) {
      return null;
    }
    int codePoint = table.codePointAt(value);
    return codePoint == UNDEFINED_MARK ? null : Character.toString(codePoint);
  }

  private static String fromMapping(PyObject mapping, int value) {
    PyObject found = lookup(mapping, value);
    if (found == null || found == PyNone.NONE) {
      return null;
    }
    if (found instanceof PyStr text) {
      return text.value().equals("\ufffe") ? null : text.value();
    }
    if (found instanceof PyInt number) {
      if (!number.isLong() || number.value < 0 || number.value > Character.MAX_CODE_POINT) {
        throw Errors.typeError("character mapping must be in range(0x110000)");
      }
      return number.value == UNDEFINED_MARK ? null : Character.toString((int) number.value);
    }
    throw Errors.typeError("character mapping must return integer, None or str");
  }

  /** The item of a mapping; null when a LookupError says that there is none. */
  private static PyObject lookup(PyObject mapping, int key) {
    try {
      return Items.get(mapping, PyInt.of(key));
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.LOOKUP_ERROR)) {
        return null;
      }
      throw raised;
    }
  }

  private static final class Encoder extends TextEncoder {

    private static final byte[] NONE = {};
    private final PyObject mapping;

    Encoder(String text, ErrorHandler errors, PyObject mapping) {
      super(NAME, UNDEFINED, text, errors);
      this.mapping = mapping;
    }

    @Override
    boolean canWrite(int codePoint) {
      return mapping instanceof PyEncodingMap map
          ? map.get(codePoint) >= 0
          : bytes(codePoint) != NONE;
    }

    @Override
    boolean write(int codePoint) {
      if (mapping instanceof PyEncodingMap map) {
        int value = map.get(codePoint);
        if (value >= 0) {
          output.append(value);
        }
        return value >= 0;
      }
      byte[] bytes = bytes(codePoint);
      if (bytes == NONE) {
        return false;
      }
      output.append(bytes);
      return true;
    }

    private byte[] bytes(int codePoint) {
      PyObject found = lookup(mapping, codePoint);
      if (found == null || found == PyNone.NONE) {
        return NONE;
      }
      if (found instanceof PyBytes bytes) {
        return bytes.value.length == 0 ? new byte[0] : bytes.value;
      }
      if (found instanceof PyInt) {
        long value = Conversions.toLong(found);
        if (value < 0 || value > 255) {
          throw Errors.typeError("character mapping must be in range(256)");
        }
        return new byte[] {(byte) value};
      }
      throw Errors.typeError(
          "character mapping must return integer, bytes or None, not %s", found.type().name());
    }
  }
}

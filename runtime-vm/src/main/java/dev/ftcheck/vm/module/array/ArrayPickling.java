package dev.ftcheck.vm.module.array;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Interpreter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Pickling of arrays: by a list, or by bytes in a numbered machine format. */
final class ArrayPickling {

  private static final int LISTS_UP_TO_PROTOCOL = 2;
  private static final int FLOATS = 14;
  private static final int DOUBLES = 16;
  private static final int TEXTS = 18;
  private static final int FORMATS = 22;

  private ArrayPickling() {}

  /** {@code array.__reduce_ex__}. */
  static PyObject reduce(PyArray array, long protocol) {
    PyObject attributes = Attributes.find(array, "__dict__");
    PyObject state = attributes == null ? PyNone.NONE : attributes;
    PyStr code = PyStr.of((int) array.kind().code);
    if (protocol <= LISTS_UP_TO_PROTOCOL) {
      PyList items = new PyList(array.toItems());
      return PyTuple.of(array.type(), PyTuple.of(code, items), state);
    }
    PyObject module = Interpreter.current().modules().get(PyStr.interned("array"));
    PyTuple arguments =
        PyTuple.of(
            array.type(),
            code,
            PyInt.of(array.kind().machineFormat()),
            new PyBytes(array.toBytes()));
    return PyTuple.of(Attributes.get(module, "_array_reconstructor"), arguments, state);
  }

  /** {@code array._array_reconstructor}. */
  static PyObject restore(PyObject type, PyObject code, int format, PyObject items) {
    if (!(type instanceof PyType arrayType)) {
      throw Errors.typeError("first argument must be a type object, not %s", type.type().name());
    }
    if (!arrayType.isSubtype(PyArray.TYPE)) {
      throw Errors.typeError("%s is not a subtype of array.array", arrayType.name());
    }
    ArrayKind kind =
        code instanceof PyStr text && text.length() == 1 ? ArrayKind.of(text.codePointAt(0)) : null;
    if (kind == null) {
      throw Errors.valueError("second argument must be a valid type code");
    }
    if (format < 0 || format >= FORMATS) {
      throw Errors.valueError("third argument must be a valid machine format code.");
    }
    if (!(items instanceof PyBytes bytes)) {
      throw Errors.typeError("fourth argument should be bytes, not %s", items.type().name());
    }
    return restore(arrayType, kind, format, bytes.value);
  }

  private static PyObject restore(PyType type, ArrayKind kind, int format, byte[] bytes) {
    if (format >= TEXTS) {
      PyStr text = PyStr.of(new String(bytes, charset(format)));
      return new PyArray(type, kind, ArrayContent.ofText(kind, text));
    }
    if (format < FLOATS) {
      return restoreInts(type, kind, format, bytes);
    }
    int width = format < DOUBLES ? 4 : 8;
    byte[] content = ordered(bytes, width, format % 2 != 0);
    ArrayKind stored = format < DOUBLES ? ArrayKind.FLOAT : ArrayKind.DOUBLE;
    return new PyArray(type, stored, content);
  }

  private static Charset charset(int format) {
    return switch (format) {
      case 18 -> StandardCharsets.UTF_16LE;
      case 19 -> StandardCharsets.UTF_16BE;
      case 20 -> Charset.forName("UTF-32LE");
      default -> Charset.forName("UTF-32BE");
    };
  }

  /** Formats 0 and 1 are bytes; from 2 on in pairs of byte orders: unsigned 16, signed 16, ... */
  private static PyObject restoreInts(PyType type, ArrayKind kind, int format, byte[] bytes) {
    int width = format < 2 ? 1 : 2 << (format - 2) / 4;
    boolean signed = format < 2 ? format == 1 : (format - 2) % 4 >= 2;
    byte[] content = ordered(bytes, width, format >= 2 && format % 2 != 0);
    boolean sameSign = Character.isLowerCase(kind.code) == signed;
    if (kind.width == width && sameSign) {
      return new PyArray(type, kind, content);
    }
    String codes = signed ? "bhil" : "BHIL";
    char code = codes.charAt(Integer.numberOfTrailingZeros(width));
    return new PyArray(type, ArrayKind.of(code), content);
  }

  private static byte[] ordered(byte[] bytes, int width, boolean bigEndian) {
    if (bytes.length % width != 0) {
      throw Errors.valueError("bytes length not a multiple of item size");
    }
    return bigEndian ? ArrayContent.swapped(bytes, width) : bytes.clone();
  }
}

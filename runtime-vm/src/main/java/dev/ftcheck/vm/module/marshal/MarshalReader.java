package dev.ftcheck.vm.module.marshal;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyEllipsis;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyFrozenSet;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySet;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads CPython's marshal format: values, with references. */
final class MarshalReader {

  private static final int REFERENCE_FLAG = 0x80;
  private static final int DIGIT_BITS = 15;

  private final byte[] data;
  private final List<PyObject> references = new ArrayList<>();
  private int at;

  MarshalReader(byte[] data) {
    this.data = data;
  }

  PyObject read() {
    PyObject value = next();
    if (value == null) {
      throw Errors.typeError("NULL object in marshal data for object");
    }
    return value;
  }

  /** The next value; null for the end of a dict. */
  private PyObject next() {
    int code = one();
    int slot = -1;
    if ((code & REFERENCE_FLAG) != 0) {
      slot = references.size();
      references.add(null);
    }
    PyObject value = value(code & ~REFERENCE_FLAG);
    if (slot >= 0) {
      references.set(slot, value);
    }
    return value;
  }

  private PyObject value(int code) {
    return switch (code) {
      case '0' -> null;
      case 'N' -> PyNone.NONE;
      case '.' -> PyEllipsis.ELLIPSIS;
      case 'T' -> PyBool.TRUE;
      case 'F' -> PyBool.FALSE;
      case 'i' -> PyInt.of(four());
      case 'l' -> integer();
      case 'g' -> PyFloat.of(Double.longBitsToDouble(eight()));
      case 'y' -> new PyComplex(Double.longBitsToDouble(eight()), Double.longBitsToDouble(eight()));
      case 's' -> new PyBytes(block(four()));
      case 'u', 't' -> PyStr.of(new String(block(four()), StandardCharsets.UTF_8));
      case 'a', 'A' -> PyStr.of(new String(block(four()), StandardCharsets.ISO_8859_1));
      case 'z', 'Z' -> PyStr.of(new String(block(one()), StandardCharsets.ISO_8859_1));
      case '(' -> PyTuple.of(items(four()));
      case ')' -> PyTuple.of(items(one()));
      case '[' -> new PyList(items(four()));
      case '<' -> set(items(four()));
      case '>' -> PyFrozenSet.of(items(four()));
      case '{' -> dict();
      case 'r' -> reference(four());
      default -> throw Errors.valueError("bad marshal data (unknown type code)");
    };
  }

  private PyObject reference(int index) {
    if (index < 0 || index >= references.size() || references.get(index) == null) {
      throw Errors.valueError("bad marshal data (invalid reference)");
    }
    return references.get(index);
  }

  private PyObject integer() {
    int size = four();
    BigInteger magnitude = BigInteger.ZERO;
    for (int i = 0; i < Math.abs(size); i++) {
      long digit = one() | one() << 8;
      magnitude = magnitude.add(BigInteger.valueOf(digit).shiftLeft(i * DIGIT_BITS));
    }
    return PyInt.of(size < 0 ? magnitude.negate() : magnitude);
  }

  private PyObject[] items(int count) {
    if (count < 0 || count > data.length) {
      throw Errors.valueError("bad marshal data (size out of range)");
    }
    PyObject[] items = new PyObject[count];
    for (int i = 0; i < count; i++) {
      items[i] = read();
    }
    return items;
  }

  private static PyObject set(PyObject[] items) {
    return PySet.TYPE.call1(PyTuple.of(items));
  }

  private PyObject dict() {
    PyDict dict = new PyDict();
    for (PyObject key = next(); key != null; key = next()) {
      dict.put(key, read());
    }
    return dict;
  }

  private byte[] block(int length) {
    if (length < 0 || length > data.length - at) {
      throw tooShort();
    }
    at += length;
    return Arrays.copyOfRange(data, at - length, at);
  }

  private int one() {
    if (at >= data.length) {
      throw tooShort();
    }
    return data[at++] & 0xff;
  }

  private int four() {
    return one() | one() << 8 | one() << 16 | one() << 24;
  }

  private long eight() {
    return four() & 0xffff_ffffL | (long) four() << 32;
  }

  private static RuntimeException tooShort() {
    return Errors.of(ExceptionTypes.EOF_ERROR, "marshal data too short");
  }
}

package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.math.BigInteger;

/** The C types that the type codes of {@code multiprocessing.Value} stand for. */
enum CType {
  CHAR('c', "c_char", 1),
  BYTE('b', "c_byte", 1),
  UBYTE('B', "c_ubyte", 1),
  SHORT('h', "c_short", 2),
  USHORT('H', "c_ushort", 2),
  INT('i', "c_int", 4),
  UINT('I', "c_uint", 4),
  LONG('l', "c_long", 8),
  ULONG('L', "c_ulong", 8),
  LONGLONG('q', "c_long", 8),
  ULONGLONG('Q', "c_ulong", 8),
  FLOAT('f', "c_float", 4),
  DOUBLE('d', "c_double", 8);

  final char code;
  final String text;
  final int size;

  CType(char code, String text, int size) {
    this.code = code;
    this.text = text;
    this.size = size;
  }

  /** The type of a type code; types of {@code ctypes} are not there. */
  static CType of(PyObject given) {
    if (given instanceof PyStr name) {
      for (CType type : values()) {
        if (name.value().equals(String.valueOf(type.code))) {
          return type;
        }
      }
    }
    throw Errors.notImplemented(
        "shared values of the type %s; there are those of the type codes cbBhHiIlLqQfd",
        Conversions.repr(given).value());
  }

  /** The value as it goes into the memory: ints lose the bits that have no room, as in C. */
  PyObject stored(PyObject value) {
    return switch (this) {
      case FLOAT, DOUBLE -> new PyFloat(number(value));
      case CHAR -> character(value);
      default -> wrapped(Conversions.index(value));
    };
  }

  private static double number(PyObject value) {
    if (!(value instanceof PyFloat) && !(value instanceof PyInt)) {
      throw Errors.typeError("must be real number, not %s", value.type().name());
    }
    return Conversions.toDouble(value);
  }

  private static PyObject character(PyObject value) {
    if (value instanceof PyBytes bytes && bytes.value.length == 1) {
      return bytes;
    }
    if (value instanceof PyInt code && code.isLong() && code.value >= 0 && code.value < 256) {
      return new PyBytes(new byte[] {(byte) code.value});
    }
    throw Errors.typeError("one character bytes, bytearray, or an integer in range(256) expected");
  }

  private PyObject wrapped(PyInt value) {
    BigInteger whole = value.isLong() ? BigInteger.valueOf(value.value) : value.big();
    BigInteger low = whole.and(BigInteger.ONE.shiftLeft(8 * size).subtract(BigInteger.ONE));
    boolean isNegative = Character.isLowerCase(code) && low.testBit(8 * size - 1);
    return PyInt.of(isNegative ? low.subtract(BigInteger.ONE.shiftLeft(8 * size)) : low);
  }
}

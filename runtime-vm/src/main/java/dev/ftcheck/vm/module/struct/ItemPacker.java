package dev.ftcheck.vm.module.struct;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Truth;
import java.math.BigInteger;
import java.util.Arrays;

/** Writes Python values into bytes in one byte order. */
final class ItemPacker {

  private static final int LONGEST_PASCAL_STRING = 255;
  private static final BigInteger UNSIGNED_LIMIT = BigInteger.ONE.shiftLeft(64);

  private final byte[] target;
  private final boolean bigEndian;
  private final boolean machine;

  ItemPacker(byte[] target, StructLayout layout) {
    this.target = target;
    this.bigEndian = layout.bigEndian();
    this.machine = layout.machine();
  }

  /** Writes one item of a kind that is no run of bytes. */
  void pack(FieldKind kind, int at, PyObject value) {
    switch (kind.code()) {
      case 'c' -> target[at] = singleByte(value);
      case '?' -> target[at] = (byte) (Truth.of(value) ? 1 : 0);
      case 'e' -> packHalf(at, value);
      case 'f' -> packFloat(at, real(value));
      case 'd' -> put(at, 8, Double.doubleToRawLongBits(real(value)));
      case 'F' -> {
        PyComplex number = complex(value);
        packFloat(at, number.real);
        packFloat(at + 4, number.imaginary);
      }
      case 'D' -> {
        PyComplex number = complex(value);
        put(at, 8, Double.doubleToRawLongBits(number.real));
        put(at + 8, 8, Double.doubleToRawLongBits(number.imaginary));
      }
      case 'P' -> put(at, 8, pointer(whole(value)));
      default -> put(at, kind.size(), checked(kind, whole(value)));
    }
  }

  /** Writes a run of bytes, cut or filled with zeros. */
  void packRun(FieldKind kind, int at, int length, PyObject value) {
    byte[] bytes = value instanceof PyBytes || isByteArray(value) ? Buffers.find(value) : null;
    if (bytes == null) {
      throw StructError.of("argument for '%s' must be a bytes object", kind.code());
    }
    if (kind.code() == 's') {
      System.arraycopy(bytes, 0, target, at, Math.min(bytes.length, length));
    } else if (length > 0) {
      int copied = Math.min(bytes.length, length - 1);
      System.arraycopy(bytes, 0, target, at + 1, copied);
      target[at] = (byte) Math.min(copied, LONGEST_PASCAL_STRING);
    }
  }

  private static boolean isByteArray(PyObject value) {
    return Arrays.stream(value.type().mro()).anyMatch(type -> type.name().equals("bytearray"));
  }

  private static byte singleByte(PyObject value) {
    if (value instanceof PyBytes bytes && bytes.length() == 1) {
      return bytes.value[0];
    }
    throw StructError.of("char format requires a bytes object of length 1");
  }

  private static PyInt whole(PyObject value) {
    if (value instanceof PyInt number) {
      return number;
    }
    if (value.type().special(Special.INDEX) == null) {
      throw StructError.of("required argument is not an integer");
    }
    return Conversions.index(value);
  }

  private static long pointer(PyInt number) {
    BigInteger big = number.big();
    if (!number.isLong() && (big.signum() < 0 || big.compareTo(UNSIGNED_LIMIT) >= 0)) {
      throw StructError.of("int too large to convert");
    }
    return big.longValue();
  }

  private static long checked(FieldKind kind, PyInt number) {
    int bits = 8 * kind.size();
    if (kind.isSigned()) {
      if (!number.isLong() || number.value >> bits - 1 != number.value >> 63) {
        throw outOfRange(kind, -(1L << bits - 1), Long.toString((1L << bits - 1) - 1));
      }
    } else if (number.signum() < 0 || number.big().bitLength() > bits) {
      throw outOfRange(kind, 0, Long.toUnsignedString(-1L >>> 64 - bits));
    }
    return number.big().longValue();
  }

  private static Raise outOfRange(FieldKind kind, long least, String largest) {
    return StructError.of("'%s' format requires %d <= number <= %s", kind.code(), least, largest);
  }

  private static double real(PyObject value) {
    try {
      return Conversions.toDouble(value);
    } catch (Raise notReal) {
      throw StructError.of("required argument is not a float");
    }
  }

  private static PyComplex complex(PyObject value) {
    if (value instanceof PyComplex number) {
      return number;
    }
    try {
      return new PyComplex(Conversions.toDouble(value), 0);
    } catch (Raise notReal) {
      throw StructError.of("required argument is not a complex");
    }
  }

  private void packHalf(int at, PyObject value) {
    double number = real(value);
    if (HalfFloat.overflows(number)) {
      if (value instanceof PyInt) {
        throw StructError.of("int too large to convert");
      }
      throw Errors.overflowError("float too large to pack with e format");
    }
    put(at, 2, HalfFloat.bits(number));
  }

  private void packFloat(int at, double number) {
    float narrow = (float) number;
    if (!machine && Float.isInfinite(narrow) && !Double.isInfinite(number)) {
      throw Errors.overflowError("float too large to pack with f format");
    }
    put(at, 4, Float.floatToRawIntBits(narrow));
  }

  private void put(int at, int size, long bits) {
    long rest = bits;
    for (int i = 0; i < size; i++) {
      target[bigEndian ? at + size - 1 - i : at + i] = (byte) rest;
      rest >>= 8;
    }
  }
}

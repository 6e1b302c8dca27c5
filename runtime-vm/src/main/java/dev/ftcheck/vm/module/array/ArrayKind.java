package dev.ftcheck.vm.module.array;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;

/** What an array holds: a type code with the size of its items and their conversion. */
enum ArrayKind {
  BYTE('b', 1, "signed char"),
  UNSIGNED_BYTE('B', 1, "unsigned byte integer"),
  UNICODE('u', 4, null),
  CHARACTER('w', 4, null),
  SHORT('h', 2, "signed short integer"),
  UNSIGNED_SHORT('H', 2, "unsigned short"),
  INT('i', 4, "signed integer"),
  UNSIGNED_INT('I', 4, "unsigned int"),
  LONG('l', 8, null),
  UNSIGNED_LONG('L', 8, null),
  LONG_LONG('q', 8, null),
  UNSIGNED_LONG_LONG('Q', 8, null),
  FLOAT('f', 4, null),
  DOUBLE('d', 8, null);

  /** All type codes in their order: {@code array.typecodes}. */
  static final String CODES = "bBuwhHiIlLqQfd";

  private static final VarHandle SHORTS = view(short[].class);
  private static final VarHandle INTS = view(int[].class);
  private static final VarHandle LONGS = view(long[].class);

  final char code;

  /** Bytes of an item. */
  final int width;

  private final String description;

  ArrayKind(char code, int width, String description) {
    this.code = code;
    this.width = width;
    this.description = description;
  }

  private static VarHandle view(Class<?> items) {
    return MethodHandles.byteArrayViewVarHandle(items, ByteOrder.LITTLE_ENDIAN);
  }

  /** The kind of a type code; null if there is none. */
  static ArrayKind of(int code) {
    int index = CODES.indexOf(code);
    return index < 0 ? null : values()[index];
  }

  boolean isText() {
    return this == UNICODE || this == CHARACTER;
  }

  private boolean isSigned() {
    return Character.isLowerCase(code);
  }

  /** The item that starts at a byte. */
  PyObject get(byte[] data, int at) {
    return switch (this) {
      case UNICODE, CHARACTER -> character((int) INTS.get(data, at));
      case FLOAT -> PyFloat.of(Float.intBitsToFloat((int) INTS.get(data, at)));
      case DOUBLE -> PyFloat.of(Double.longBitsToDouble((long) LONGS.get(data, at)));
      case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> unsigned((long) LONGS.get(data, at));
      default -> PyInt.of(signExtended(bits(data, at)));
    };
  }

  private static PyStr character(int code) {
    if (code < 0 || code > Character.MAX_CODE_POINT) {
      throw Errors.valueError(
          "character U+%s is not in range [U+0000; U+10ffff]", Integer.toHexString(code));
    }
    return PyStr.of(code);
  }

  private static PyInt unsigned(long bits) {
    return bits >= 0 ? PyInt.of(bits) : PyInt.of(new BigInteger(Long.toUnsignedString(bits)));
  }

  private long signExtended(long bits) {
    int unused = 64 - 8 * width;
    return isSigned() ? bits << unused >> unused : bits;
  }

  private long bits(byte[] data, int at) {
    return switch (width) {
      case 1 -> data[at] & 0xFF;
      case 2 -> (short) SHORTS.get(data, at) & 0xFFFF;
      case 4 -> Integer.toUnsignedLong((int) INTS.get(data, at));
      default -> (long) LONGS.get(data, at);
    };
  }

  /** Stores what {@link #encode} answered. */
  void put(byte[] data, int at, long bits) {
    switch (width) {
      case 1 -> data[at] = (byte) bits;
      case 2 -> SHORTS.set(data, at, (short) bits);
      case 4 -> INTS.set(data, at, (int) bits);
      default -> LONGS.set(data, at, bits);
    }
  }

  /**
   * The bits of an item.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError or OverflowError if the value is none for this
   *     kind
   */
  long encode(PyObject value) {
    return switch (this) {
      case UNICODE, CHARACTER -> character(value);
      case FLOAT -> Float.floatToRawIntBits((float) Conversions.toDouble(value));
      case DOUBLE -> Double.doubleToRawLongBits(Conversions.toDouble(value));
      default -> whole(Conversions.index(value));
    };
  }

  private static int character(PyObject value) {
    if (!(value instanceof PyStr text)) {
      throw Errors.typeError("array item must be a unicode character, not %s", value.type().name());
    }
    if (text.length() != 1) {
      throw Errors.typeError(
          "array item must be a unicode character, not a string of length %d", text.length());
    }
    return text.codePointAt(0);
  }

  private long whole(PyInt number) {
    int bits = 8 * width;
    boolean fits =
        isSigned()
            ? number.isLong() && number.value >> bits - 1 == number.value >> 63
            : number.signum() >= 0 && number.big().bitLength() <= bits;
    if (!fits) {
      throw outOfRange(number.signum() < 0);
    }
    return number.isLong() ? number.value : number.big().longValue();
  }

  private RuntimeException outOfRange(boolean negative) {
    return switch (this) {
      case LONG -> Errors.overflowError("Python int too large to convert to C long");
      case UNSIGNED_LONG ->
          Errors.overflowError(
              negative
                  ? "can't convert negative value to unsigned int"
                  : "Python int too large to convert to C unsigned long");
      case UNSIGNED_LONG_LONG ->
          Errors.overflowError(
              negative ? "can't convert negative int to unsigned" : "int too big to convert");
      case LONG_LONG -> Errors.overflowError("int too big to convert");
      case UNSIGNED_INT ->
          Errors.overflowError(
              negative
                  ? "can't convert negative value to unsigned int"
                  : "unsigned int is greater than maximum");
      default ->
          Errors.overflowError(
              "%s is %s", description, negative ? "less than minimum" : "greater than maximum");
    };
  }

  /**
   * The number of {@code array._array_reconstructor} for the format of the items on this machine
   * ("Machine format codes" of the pickle support).
   */
  int machineFormat() {
    return switch (this) {
      case UNSIGNED_BYTE -> 0;
      case BYTE -> 1;
      case UNSIGNED_SHORT -> 2;
      case SHORT -> 4;
      case UNSIGNED_INT -> 6;
      case INT -> 8;
      case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> 10;
      case LONG, LONG_LONG -> 12;
      case FLOAT -> 14;
      case DOUBLE -> 16;
      case UNICODE, CHARACTER -> 20;
    };
  }
}

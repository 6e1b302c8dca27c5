package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Truth;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a memoryview reads and writes one item: a native format character of the {@code struct}
 * module, sizes as on 64-bit Linux, little-endian.
 */
final class ItemFormat {
  private final String text;
  private final char code;

  private ItemFormat(String text, char code) {
    this.text = text;
    this.code = code;
  }

  /** The format of a text such as {@code B} or {@code @H}; null when it is none that is native. */
  static ItemFormat of(String text) {
    String bare = text.startsWith("@") ? text.substring(1) : text;
    return bare.length() == 1 && "cbB?hHiIlLqQnNfdeP".indexOf(bare.charAt(0)) >= 0
        ? new ItemFormat(text, bare.charAt(0))
        : null;
  }

  /** The format as it was given. */
  String text() {
    return text;
  }

  boolean isByte() {
    return code == 'B' || code == 'b' || code == 'c';
  }

  int size() {
    return switch (code) {
      case 'c', 'b', 'B', '?' -> 1;
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      default -> 8;
    };
  }

  /** Reads the item that starts at an index. */
  PyObject read(byte[] bytes, int at) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return switch (code) {
      case 'c' -> new PyBytes(new byte[] {bytes[at]});
      case 'b' -> PyInt.of((long) bytes[at]);
      case 'B' -> PyInt.of((long) (bytes[at] & 0xff));
      case '?' -> PyBool.of(bytes[at] != 0);
      case 'h' -> PyInt.of((long) buffer.getShort(at));
      case 'H' -> PyInt.of((long) (buffer.getShort(at) & 0xffff));
      case 'e' -> PyFloat.of(Float.float16ToFloat(buffer.getShort(at)));
      case 'i' -> PyInt.of((long) buffer.getInt(at));
      case 'I' -> PyInt.of(buffer.getInt(at) & 0xffff_ffffL);
      case 'f' -> PyFloat.of(buffer.getFloat(at));
      case 'd' -> PyFloat.of(buffer.getDouble(at));
      case 'l', 'q', 'n' -> PyInt.of(buffer.getLong(at));
      default ->
          PyInt.of(new BigInteger(1, ByteBuffer.allocate(8).putLong(buffer.getLong(at)).array()));
    };
  }

  /**
   * The bytes of an item.
   *
   * @throws Raise TypeError or ValueError when the value does not fit the format
   */
  byte[] write(PyObject value) {
    ByteBuffer out = ByteBuffer.allocate(size()).order(ByteOrder.LITTLE_ENDIAN);
    switch (code) {
      case 'c' -> out.put(oneByte(value));
      case '?' -> out.put((byte) (Truth.of(value) ? 1 : 0));
      case 'e' -> out.putShort(Float.floatToFloat16((float) real(value)));
      case 'f' -> out.putFloat((float) real(value));
      case 'd' -> out.putDouble(real(value));
      default -> integer(out, value);
    }
    return out.array();
  }

  private byte oneByte(PyObject value) {
    if (!(value instanceof PyBytes bytes)) {
      throw wrongType();
    }
    if (bytes.value.length != 1) {
      throw wrongValue();
    }
    return bytes.value[0];
  }

  private double real(PyObject value) {
    try {
      return Conversions.toDouble(value);
    } catch (Raise raised) {
      throw raised.is(ExceptionTypes.TYPE_ERROR) ? wrongType() : raised;
    }
  }

  private void integer(ByteBuffer out, PyObject value) {
    PyInt number;
    try {
      number = Conversions.index(value);
    } catch (Raise raised) {
      throw raised.is(ExceptionTypes.TYPE_ERROR) ? wrongType() : raised;
    }
    boolean signed = Character.isLowerCase(code);
    BigInteger big = number.big();
    int bits = size() * 8;
    boolean fits = signed ? big.bitLength() < bits : big.signum() >= 0 && big.bitLength() <= bits;
    if (!fits) {
      throw wrongValue();
    }
    long low = big.longValue();
    switch (size()) {
      case 1 -> out.put((byte) low);
      case 2 -> out.putShort((short) low);
      case 4 -> out.putInt((int) low);
      default -> out.putLong(low);
    }
  }

  private Raise wrongType() {
    return Errors.typeError("memoryview: invalid type for format '%s'", text);
  }

  private Raise wrongValue() {
    return Errors.valueError("memoryview: invalid value for format '%s'", text);
  }
}

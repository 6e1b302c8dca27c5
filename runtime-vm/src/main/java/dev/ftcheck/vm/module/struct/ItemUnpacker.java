package dev.ftcheck.vm.module.struct;

import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import java.math.BigInteger;
import java.util.Arrays;

/** Reads Python values from bytes in one byte order. */
final class ItemUnpacker {

  private final byte[] source;
  private final boolean bigEndian;

  ItemUnpacker(byte[] source, StructLayout layout) {
    this.source = source;
    this.bigEndian = layout.bigEndian();
  }

  /** Reads one item of a kind that is no run of bytes. */
  PyObject unpack(FieldKind kind, int at) {
    return switch (kind.code()) {
      case 'c' -> new PyBytes(new byte[] {source[at]});
      case '?' -> PyBool.of(source[at] != 0);
      case 'e' -> PyFloat.of(HalfFloat.value((int) bits(at, 2)));
      case 'f' -> PyFloat.of(narrow(at));
      case 'd' -> PyFloat.of(wide(at));
      case 'F' -> new PyComplex(narrow(at), narrow(at + 4));
      case 'D' -> new PyComplex(wide(at), wide(at + 8));
      default -> whole(kind, bits(at, kind.size()));
    };
  }

  /** Reads a run of bytes. */
  PyObject unpackRun(FieldKind kind, int at, int length) {
    if (kind.code() == 's') {
      return new PyBytes(Arrays.copyOfRange(source, at, at + length));
    }
    if (length == 0) {
      return PyBytes.EMPTY;
    }
    int used = Math.min(source[at] & 0xFF, length - 1);
    return new PyBytes(Arrays.copyOfRange(source, at + 1, at + 1 + used));
  }

  private static PyInt whole(FieldKind kind, long bits) {
    int unused = 64 - 8 * kind.size();
    if (kind.isSigned()) {
      return PyInt.of(bits << unused >> unused);
    }
    return bits >= 0 ? PyInt.of(bits) : PyInt.of(new BigInteger(Long.toUnsignedString(bits)));
  }

  private float narrow(int at) {
    return Float.intBitsToFloat((int) bits(at, 4));
  }

  private double wide(int at) {
    return Double.longBitsToDouble(bits(at, 8));
  }

  private long bits(int at, int size) {
    long bits = 0;
    for (int i = 0; i < size; i++) {
      bits = bits << 8 | source[bigEndian ? at + i : at + size - 1 - i] & 0xFF;
    }
    return bits;
  }
}

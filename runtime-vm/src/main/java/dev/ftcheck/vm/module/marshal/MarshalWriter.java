package dev.ftcheck.vm.module.marshal;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyAnySet;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyEllipsis;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyFrozenSet;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Writes values in CPython's marshal format, without references. */
final class MarshalWriter {

  private static final int DIGIT_BITS = 15;
  private static final int MAX_DEPTH = 2000;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int depth;

  byte[] write(PyObject value) {
    put(value);
    return out.toByteArray();
  }

  private void put(PyObject value) {
    if (++depth > MAX_DEPTH) {
      throw Errors.valueError("object too deeply nested to marshal");
    }
    if (value == PyNone.NONE) {
      out.write('N');
    } else if (value == PyEllipsis.ELLIPSIS) {
      out.write('.');
    } else if (value instanceof PyBool truth) {
      out.write(truth == PyBool.TRUE ? 'T' : 'F');
    } else if (value instanceof PyInt number) {
      integer(number);
    } else if (value instanceof PyFloat real) {
      out.write('g');
      eight(Double.doubleToRawLongBits(real.value));
    } else if (value instanceof PyComplex complex) {
      out.write('y');
      eight(Double.doubleToRawLongBits(complex.real));
      eight(Double.doubleToRawLongBits(complex.imaginary));
    } else if (value instanceof PyStr text) {
      block('u', text.value().getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof PyTuple tuple) {
      sequence('(', tuple.items);
    } else if (value instanceof PyList list) {
      sequence('[', list.toArray());
    } else if (value instanceof PyAnySet set) {
      sequence(value instanceof PyFrozenSet ? '>' : '<', Iteration.toArray(set));
    } else if (value instanceof PyDict dict) {
      out.write('{');
      for (PyObject key : dict.keys()) {
        put(key);
        put(dict.get(key));
      }
      out.write('0');
    } else {
      byte[] bytes = Buffers.find(value);
      if (bytes == null) {
        throw Errors.valueError("unmarshallable object");
      }
      block('s', bytes);
    }
    depth--;
  }

  private void integer(PyInt number) {
    if (number.isLong() && (int) number.value == number.value) {
      out.write('i');
      four((int) number.value);
      return;
    }
    out.write('l');
    BigInteger magnitude = number.big().abs();
    int digits = (magnitude.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
    four(number.signum() < 0 ? -digits : digits);
    for (int i = 0; i < digits; i++) {
      int digit = magnitude.shiftRight(i * DIGIT_BITS).intValue() & (1 << DIGIT_BITS) - 1;
      out.write(digit);
      out.write(digit >> 8);
    }
  }

  private void sequence(char kind, PyObject[] items) {
    out.write(kind);
    four(items.length);
    for (PyObject item : items) {
      put(item);
    }
  }

  private void block(char kind, byte[] bytes) {
    out.write(kind);
    four(bytes.length);
    out.writeBytes(bytes);
  }

  private void four(int value) {
    for (int i = 0; i < 4; i++) {
      out.write(value >> 8 * i);
    }
  }

  private void eight(long value) {
    for (int i = 0; i < 8; i++) {
      out.write((int) (value >> 8 * i));
    }
  }
}

package dev.ftcheck.vm.types.integer;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.NumberAnswers;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.text.number.IntParser;

/** {@code int(x, base)}. */
public final class IntConstruction {
  private IntConstruction() {}

  /** The int; {@code x} and {@code base} are null when omitted. */
  static PyInt of(PyObject x, PyObject base) {
    if (x == null) {
      if (base != null) {
        throw Errors.typeError("int() missing string argument");
      }
      return PyInt.of(0);
    }
    return base == null ? fromNumberOrText(x) : fromText(x, base);
  }

  private static PyInt fromText(PyObject x, PyObject base) {
    PyInt radix = Conversions.index(base);
    int known = radix.isLong() && (int) radix.value == radix.value ? (int) radix.value : -1;
    String text = text(x);
    if (text == null) {
      throw Errors.typeError("int() can't convert non-string with explicit base");
    }
    return PyInt.of(IntParser.parse(text, known, () -> Conversions.repr(x).value()));
  }

  private static PyInt fromNumberOrText(PyObject x) {
    if (x.getClass() == PyInt.class) {
      return (PyInt) x;
    }
    PyInt number = fromNumber(x);
    if (number != null) {
      return number;
    }
    String text = text(x);
    if (text == null) {
      byte[] content = Buffers.find(x);
      text = content == null ? null : ascii(content);
    }
    if (text == null) {
      throw Errors.typeError(
          "int() argument must be a string, a bytes-like object or a real number, not '%s'",
          x.type().name());
    }
    return PyInt.of(IntParser.parse(text, 10, () -> Conversions.repr(x).value()));
  }

  /** Through {@code __int__} or {@code __index__}; null when the object has neither. */
  private static PyInt fromNumber(PyObject x) {
    PyObject answer = Specials.call(x, Special.INT);
    if (answer != null) {
      return NumberAnswers.integer("__int__", answer).exact();
    }
    return x.type().special(Special.INDEX) == null ? null : Conversions.index(x).exact();
  }

  /** The text of a str, bytes or bytearray; null for anything else. */
  private static String text(PyObject x) {
    if (x instanceof PyStr text) {
      return text.value();
    }
    return x instanceof PyBytes || x instanceof PyByteArray ? ascii(Buffers.read(x)) : null;
  }

  /** Bytes beyond ASCII become a character that is neither digit nor space. */
  public static String ascii(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      text.append(b < 0 ? '?' : (char) b);
    }
    return text.toString();
  }
}

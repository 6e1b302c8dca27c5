package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.PyStr;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Constants that a class file can't hold as they are. */
public final class Literals {

  private Literals() {}

  /** An int from hexadecimal digits. */
  public static PyInt integer(String digits) {
    return PyInt.of(new BigInteger(digits, 16));
  }

  public static PyComplex imaginary(double value) {
    return new PyComplex(0, value);
  }

  /** A str; what may be a name is interned, as CPython does with constants. */
  public static PyStr text(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!(c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
        return PyStr.of(value);
      }
    }
    return PyStr.interned(value);
  }

  /** Bytes from a string of their values. */
  public static PyBytes bytes(String latin) {
    return new PyBytes(latin.getBytes(StandardCharsets.ISO_8859_1));
  }

  public static PyObject slice(PyObject lower, PyObject upper, PyObject step) {
    return new PySlice(lower, upper, step);
  }
}

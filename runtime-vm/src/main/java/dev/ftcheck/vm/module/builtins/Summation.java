package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/**
 * {@code sum}. Ints come first, then floats, then complex numbers, the last two with Neumaier's
 * compensation (as since Python 3.12 and 3.14); whatever follows is added by {@code +}.
 */
final class Summation {

  private final PyIterator items;
  private PyObject sum;

  /** What is to be added next; null at the end. */
  private PyObject item;

  private Summation(PyIterator items, PyObject start) {
    this.items = items;
    this.sum = start;
    this.item = items.next();
  }

  static PyObject of(PyObject iterable, PyObject start) {
    PyIterator items = Iteration.iterator(iterable);
    if (start instanceof PyStr) {
      throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (start instanceof PyBytes) {
      throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
    }
    if (start instanceof PyByteArray) {
      throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
    }
    Summation summation = new Summation(items, start == null ? PyInt.of(0) : start);
    summation.addInts();
    summation.addFloats();
    summation.addComplexes();
    summation.addOthers();
    return summation.sum;
  }

  private void add() {
    sum = Arithmetic.add(sum, item);
    item = items.next();
  }

  private void addInts() {
    if (sum.getClass() != PyInt.class) {
      return;
    }
    while (isShortInt(item) && isShortInt(sum)) {
      add();
    }
    if (item != null && isShortInt(sum)) {
      add();
    }
  }

  private static boolean isShortInt(PyObject object) {
    return object != null && (object.getClass() == PyInt.class || object instanceof PyBool);
  }

  private void addFloats() {
    if (sum.getClass() != PyFloat.class || item == null) {
      return;
    }
    Compensated total = new Compensated(((PyFloat) sum).value);
    while (isReal(item)) {
      total.add(real(item));
      item = items.next();
    }
    sum = PyFloat.of(total.result());
    if (item != null) {
      add();
    }
  }

  private void addComplexes() {
    if (sum.getClass() != PyComplex.class || item == null) {
      return;
    }
    Compensated real = new Compensated(((PyComplex) sum).real);
    Compensated imaginary = new Compensated(((PyComplex) sum).imaginary);
    while (isReal(item) || item != null && item.getClass() == PyComplex.class) {
      if (item instanceof PyComplex number) {
        real.add(number.real);
        imaginary.add(number.imaginary);
      } else {
        real.add(real(item));
      }
      item = items.next();
    }
    sum = new PyComplex(real.result(), imaginary.result());
  }

  private void addOthers() {
    while (item != null) {
      add();
    }
  }

  private static boolean isReal(PyObject item) {
    return item != null
        && (item.getClass() == PyFloat.class || item instanceof PyInt number && number.isLong());
  }

  private static double real(PyObject item) {
    return item instanceof PyFloat number ? number.value : (double) ((PyInt) item).value;
  }

  /** A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen". */
  private static final class Compensated {
    private double sum;
    private double lost;

    Compensated(double first) {
      sum = first;
    }

    void add(double x) {
      double next = sum + x;
      lost += Math.abs(sum) >= Math.abs(x) ? (sum - next) + x : (x - next) + sum;
      sum = next;
    }

    /** A zero that was lost must not turn -0.0 into 0.0. */
    double result() {
      return lost != 0 && Double.isFinite(lost) ? sum + lost : sum;
    }
  }
}

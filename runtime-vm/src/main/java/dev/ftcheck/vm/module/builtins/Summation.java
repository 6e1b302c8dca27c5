package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code sum}; floats are summed with Neumaier's compensation, as since Python 3.12. */
final class Summation {

  private Summation() {}

  static PyObject of(PyObject iterable, PyObject start) {
    if (start instanceof PyStr) {
      throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (start instanceof PyBytes) {
      throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
    }
    PyIterator items = Iteration.iterator(iterable);
    PyObject sum = start == null ? PyInt.of(0) : start;
    PyObject item = items.next();
    while (item != null) {
      if (sum.getClass() == PyFloat.class && isSimpleNumber(item)) {
        Compensated floats = new Compensated(((PyFloat) sum).value);
        while (item != null && isSimpleNumber(item)) {
          floats.add(item instanceof PyFloat real ? real.value : (double) ((PyInt) item).value);
          item = items.next();
        }
        sum = PyFloat.of(floats.result());
      } else {
        sum = Arithmetic.add(sum, item);
        item = items.next();
      }
    }
    return sum;
  }

  private static boolean isSimpleNumber(PyObject item) {
    return item.getClass() == PyFloat.class
        || item.getClass() == PyInt.class && Math.abs(((PyInt) item).value) < 1L << 53;
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

    double result() {
      return Double.isFinite(lost) ? sum + lost : sum;
    }
  }
}

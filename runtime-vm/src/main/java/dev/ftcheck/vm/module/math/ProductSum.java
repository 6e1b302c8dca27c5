package dev.ftcheck.vm.module.math;

import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;

/**
 * {@code math.sumprod}: ints exactly, floats (alone or with ints) with tripled precision, anything
 * else by {@code *} and {@code +}. Not thread-safe.
 */
final class ProductSum {

  private PyObject total = PyInt.of(0);
  private boolean wholeNumbers = true;
  private boolean floats;
  private boolean floatsOver;
  private long wholeTotal;
  private TripleLength floatTotal = TripleLength.ZERO;

  private ProductSum() {}

  static PyObject of(PyObject p, PyObject q) {
    PyIterator left = Iteration.iterator(p);
    PyIterator right = Iteration.iterator(q);
    ProductSum sum = new ProductSum();
    while (true) {
      PyObject a = left.next();
      PyObject b = right.next();
      if (a == null != (b == null)) {
        throw Errors.valueError("Inputs are not the same length");
      }
      if (a == null) {
        return sum.result();
      }
      sum.add(a, b);
    }
  }

  private PyObject result() {
    endWholeNumbers();
    endFloats();
    return total;
  }

  private void add(PyObject a, PyObject b) {
    if (wholeNumbers) {
      if (isSmallInt(a) && isSmallInt(b) && addWhole(((PyInt) a).value, ((PyInt) b).value)) {
        return;
      }
      endWholeNumbers();
    }
    if (!floatsOver) {
      if (isFloatPair(a, b) && addFloats(number(a), number(b))) {
        return;
      }
      endFloats();
    }
    total = Arithmetic.add(total, Arithmetic.mul(a, b));
  }

  private static boolean isSmallInt(PyObject object) {
    return object.getClass() == PyInt.class;
  }

  private boolean addWhole(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    long sum = wholeTotal + low;
    boolean fits = high == low >> 63 && ((wholeTotal ^ sum) & (low ^ sum)) >= 0;
    if (fits) {
      wholeTotal = sum;
    }
    return fits;
  }

  private void endWholeNumbers() {
    if (wholeNumbers) {
      wholeNumbers = false;
      total = PyInt.of(wholeTotal);
    }
  }

  /** Two floats, or one with an int that is no bool. */
  private static boolean isFloatPair(PyObject a, PyObject b) {
    boolean first = a.getClass() == PyFloat.class;
    boolean second = b.getClass() == PyFloat.class;
    return first && second || first && isInt(b) || second && isInt(a);
  }

  private static boolean isInt(PyObject object) {
    return object instanceof PyInt number
        && (number.getClass() == PyInt.class || number instanceof PyBool);
  }

  private static double number(PyObject object) {
    return object instanceof PyFloat real ? real.value : (double) ((PyInt) object).value;
  }

  private boolean addFloats(double a, double b) {
    TripleLength sum = floatTotal.plusProduct(a, b);
    if (!Double.isFinite(sum.high())) {
      return false;
    }
    floatTotal = sum;
    floats = true;
    return true;
  }

  private void endFloats() {
    if (floats) {
      total = Arithmetic.add(total, PyFloat.of(floatTotal.toDouble()));
      floats = false;
      floatTotal = TripleLength.ZERO;
    }
    floatsOver = true;
  }
}

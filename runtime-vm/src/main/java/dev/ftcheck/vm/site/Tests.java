package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Truth;

/** Comparisons whose truth decides a jump: no bool object is made for exact numbers and strs. */
public final class Tests {

  private Tests() {}

  public static boolean lt(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return ((PyInt) a).value < ((PyInt) b).value;
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return ((PyFloat) a).value < ((PyFloat) b).value;
    }
    return Truth.of(Comparison.compare(a, b, Special.LT));
  }

  public static boolean le(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return ((PyInt) a).value <= ((PyInt) b).value;
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return ((PyFloat) a).value <= ((PyFloat) b).value;
    }
    return Truth.of(Comparison.compare(a, b, Special.LE));
  }

  public static boolean gt(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return ((PyInt) a).value > ((PyInt) b).value;
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return ((PyFloat) a).value > ((PyFloat) b).value;
    }
    return Truth.of(Comparison.compare(a, b, Special.GT));
  }

  public static boolean ge(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return ((PyInt) a).value >= ((PyInt) b).value;
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return ((PyFloat) a).value >= ((PyFloat) b).value;
    }
    return Truth.of(Comparison.compare(a, b, Special.GE));
  }

  public static boolean eq(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return ((PyInt) a).value == ((PyInt) b).value;
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return ((PyFloat) a).value == ((PyFloat) b).value;
    }
    if (a.getClass() == PyStr.class && b.getClass() == PyStr.class) {
      return a == b || ((PyStr) a).value().equals(((PyStr) b).value());
    }
    return Truth.of(Comparison.compare(a, b, Special.EQ));
  }

  public static boolean ne(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return ((PyInt) a).value != ((PyInt) b).value;
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return ((PyFloat) a).value != ((PyFloat) b).value;
    }
    if (a.getClass() == PyStr.class && b.getClass() == PyStr.class) {
      return a != b && !((PyStr) a).value().equals(((PyStr) b).value());
    }
    return Truth.of(Comparison.compare(a, b, Special.NE));
  }

  public static boolean is(PyObject a, PyObject b) {
    return Identity.same(a, b);
  }

  public static boolean isNot(PyObject a, PyObject b) {
    return !Identity.same(a, b);
  }

  /** {@code a in b}. */
  public static boolean in(PyObject a, PyObject b) {
    return Items.contains(b, a);
  }

  public static boolean notIn(PyObject a, PyObject b) {
    return !Items.contains(b, a);
  }
}

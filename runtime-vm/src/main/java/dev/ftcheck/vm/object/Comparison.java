package dev.ftcheck.vm.object;

/** Rich comparison ("Comparisons", language reference). */
public final class Comparison {

  private Comparison() {}

  /** {@code a == b} as a dict or list does it: identical objects are equal. */
  public static boolean isEqualKey(PyObject a, PyObject b) {
    if (a == b) {
      return true;
    }
    if (a.getClass() == PyStr.class && b.getClass() == PyStr.class) {
      return ((PyStr) a).value().equals(((PyStr) b).value());
    }
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return ((PyInt) a).value == ((PyInt) b).value;
    }
    int known = KeyEquality.ifKnown(a, b);
    return known >= 0 ? known > 0 : Truth.of(compare(a, b, Special.EQ));
  }

  public static PyObject eq(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return PyBool.of(((PyInt) a).value == ((PyInt) b).value);
    }
    if (a.getClass() == PyStr.class && b.getClass() == PyStr.class) {
      return PyBool.of(((PyStr) a).value().equals(((PyStr) b).value()));
    }
    return compare(a, b, Special.EQ);
  }

  public static PyObject ne(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return PyBool.of(((PyInt) a).value != ((PyInt) b).value);
    }
    if (a.getClass() == PyStr.class && b.getClass() == PyStr.class) {
      return PyBool.of(!((PyStr) a).value().equals(((PyStr) b).value()));
    }
    return compare(a, b, Special.NE);
  }

  public static PyObject lt(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return PyBool.of(((PyInt) a).value < ((PyInt) b).value);
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return PyBool.of(((PyFloat) a).value < ((PyFloat) b).value);
    }
    return compare(a, b, Special.LT);
  }

  public static PyObject le(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return PyBool.of(((PyInt) a).value <= ((PyInt) b).value);
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return PyBool.of(((PyFloat) a).value <= ((PyFloat) b).value);
    }
    return compare(a, b, Special.LE);
  }

  public static PyObject gt(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return PyBool.of(((PyInt) a).value > ((PyInt) b).value);
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return PyBool.of(((PyFloat) a).value > ((PyFloat) b).value);
    }
    return compare(a, b, Special.GT);
  }

  public static PyObject ge(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return PyBool.of(((PyInt) a).value >= ((PyInt) b).value);
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return PyBool.of(((PyFloat) a).value >= ((PyFloat) b).value);
    }
    return compare(a, b, Special.GE);
  }

  /**
   * The comparison through the special methods; {@code ==} and {@code !=} fall back to identity.
   */
  public static PyObject compare(PyObject a, PyObject b, Special operator) {
    PyType left = a.type();
    PyType right = b.type();
    Special reflected = reflected(operator);
    boolean rightFirst = left != right && right.isSubtype(left) && right.special(reflected) != null;
    if (rightFirst) {
      PyObject answer = ask(b, reflected, a);
      if (answer != PyNotImplemented.NOT_IMPLEMENTED) {
        return answer;
      }
    }
    PyObject answer = ask(a, operator, b);
    if (answer != null && answer != PyNotImplemented.NOT_IMPLEMENTED) {
      return answer;
    }
    if (!rightFirst) {
      answer = ask(b, reflected, a);
      if (answer != null && answer != PyNotImplemented.NOT_IMPLEMENTED) {
        return answer;
      }
    }
    return switch (operator) {
      case EQ -> PyBool.of(Identity.same(a, b));
      case NE -> PyBool.of(!Identity.same(a, b));
      default ->
          throw Errors.typeError(
              "'%s' not supported between instances of '%s' and '%s'",
              symbol(operator), left.fullName(), right.fullName());
    };
  }

  /** Null when there is no method, also because its descriptor raises. */
  private static PyObject ask(PyObject object, Special method, PyObject other) {
    PyObject found = object.type().special(method);
    if (found == null) {
      return null;
    }
    if (found.bindsAsMethod()) {
      return found.call2(object, other);
    }
    PyObject bound;
    try {
      bound = Specials.bind(found, object);
    } catch (Raise raised) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return bound.call1(other);
  }

  private static Special reflected(Special operator) {
    return switch (operator) {
      case LT -> Special.GT;
      case GT -> Special.LT;
      case LE -> Special.GE;
      case GE -> Special.LE;
      default -> operator;
    };
  }

  private static String symbol(Special operator) {
    return switch (operator) {
      case LT -> "<";
      case GT -> ">";
      case LE -> "<=";
      case GE -> ">=";
      case EQ -> "==";
      default -> "!=";
    };
  }
}

package dev.ftcheck.vm.object;

/** Conversions that natives make of their arguments. */
public final class Conversions {

  private Conversions() {}

  /** {@code operator.index(object)}. */
  public static PyInt index(PyObject object) {
    if (object instanceof PyInt number) {
      return number;
    }
    PyObject answer = Specials.call(object, Special.INDEX);
    if (answer == null) {
      throw Errors.typeError(
          "'%s' object cannot be interpreted as an integer", object.type().fullName());
    }
    return answer.getClass() == PyInt.class
        ? (PyInt) answer
        : NumberAnswers.integer("__index__", answer);
  }

  /** An index as a long; OverflowError when it does not fit. */
  public static long toLong(PyObject object) {
    PyInt number = index(object);
    if (!number.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return number.value;
  }

  /** An index as an int; OverflowError when it does not fit. */
  public static int toInt(PyObject object) {
    PyInt number = index(object);
    if (!number.isLong() || (int) number.value != number.value) {
      throw Errors.overflowError(
          number.signum() < 0
              ? "signed integer is less than minimum"
              : "signed integer is greater than maximum");
    }
    return (int) number.value;
  }

  /** A position in a sequence: values that don't fit are clipped to the ends of the range. */
  public static long toClippedLong(PyObject object) {
    PyInt number = index(object);
    return number.isLong() ? number.value : number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /** {@code float(object)} as natives such as {@code math.sin} take it. */
  public static double toDouble(PyObject object) {
    if (object instanceof PyFloat number) {
      return number.value;
    }
    PyObject answer = Specials.call(object, Special.FLOAT);
    if (answer != null) {
      return NumberAnswers.real(object, answer).value;
    }
    if (object.type().special(Special.INDEX) == null) {
      throw Errors.typeError("must be real number, not %s", object.type().fullName());
    }
    return Specials.call(index(object), Special.FLOAT) instanceof PyFloat number
        ? number.value
        : Double.NaN;
  }

  /** {@code repr(object)}. */
  public static PyStr repr(PyObject object) {
    PyObject text = Specials.call(object, Special.REPR);
    if (text instanceof PyStr known) {
      return known;
    }
    throw Errors.typeError("__repr__ returned non-string (type %s)", text.type().fullName());
  }

  /** {@code str(object)}. */
  public static PyStr str(PyObject object) {
    Class<?> kind = object.getClass();
    if (kind == PyStr.class) {
      return (PyStr) object;
    }
    if (kind == PyInt.class) {
      return PyStr.of(Long.toString(((PyInt) object).value));
    }
    PyObject text = Specials.call(object, Special.STR);
    if (text instanceof PyStr known) {
      return known;
    }
    throw Errors.typeError("__str__ returned non-string (type %s)", text.type().fullName());
  }

  /** {@code format(object, spec)}. */
  public static PyStr format(PyObject object, PyStr spec) {
    if (spec.value().isEmpty() && object.getClass() == PyStr.class) {
      return (PyStr) object;
    }
    PyObject text = Specials.call(object, Special.FORMAT, spec);
    if (text instanceof PyStr known) {
      return known;
    }
    throw Errors.typeError("__format__ must return a str, not %s", text.type().fullName());
  }
}

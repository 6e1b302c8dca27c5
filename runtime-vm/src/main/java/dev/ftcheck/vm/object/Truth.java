package dev.ftcheck.vm.object;

/** Truth value testing. */
public final class Truth {

  private Truth() {}

  /** {@code bool(object)}. */
  public static boolean of(PyObject object) {
    if (object == PyBool.TRUE) {
      return true;
    }
    if (object == PyBool.FALSE || object == PyNone.NONE) {
      return false;
    }
    Class<?> kind = object.getClass();
    if (kind == PyInt.class) {
      return ((PyInt) object).value != 0;
    }
    if (kind == PyStr.class) {
      return !((PyStr) object).value().isEmpty();
    }
    if (kind == PyList.class) {
      return ((PyList) object).size() != 0;
    }
    if (kind == PyDict.class) {
      return ((PyDict) object).size() != 0;
    }
    if (kind == PyTuple.class) {
      return ((PyTuple) object).items.length != 0;
    }
    return general(object);
  }

  private static boolean general(PyObject object) {
    PyObject answer = Specials.call(object, Special.BOOL);
    if (answer != null) {
      if (answer instanceof PyBool truth) {
        return truth.value != 0;
      }
      throw Errors.typeError("__bool__ should return bool, returned %s", answer.type().fullName());
    }
    PyType type = object.type();
    return type.special(Special.LEN) == null || Items.length(object) != 0;
  }
}

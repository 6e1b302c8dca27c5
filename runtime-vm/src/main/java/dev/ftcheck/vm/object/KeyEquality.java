package dev.ftcheck.vm.object;

/** Equality of keys as far as it can be told without running Python code. */
final class KeyEquality {

  private KeyEquality() {}

  /** 1 for equal, 0 for different, -1 when only {@link Comparison#isEqualKey} can tell. */
  static int ifKnown(PyObject a, PyObject b) {
    Class<?> kind = a.getClass();
    Class<?> other = b.getClass();
    if (kind == other) {
      if (kind == PyStr.class) {
        return ((PyStr) a).value().equals(((PyStr) b).value()) ? 1 : 0;
      }
      if (kind == PyInt.class) {
        return ((PyInt) a).value == ((PyInt) b).value ? 1 : 0;
      }
      if (kind == PyFloat.class) {
        return ((PyFloat) a).value == ((PyFloat) b).value ? 1 : 0;
      }
      if (kind == PyTuple.class) {
        return ofTuples(((PyTuple) a).items, ((PyTuple) b).items);
      }
      return -1;
    }
    return family(kind) * family(other) < 0 ? 0 : -1;
  }

  /** Of exact types: 1 for str, -1 for numbers and tuples, which equal no str; 0 for others. */
  private static int family(Class<?> kind) {
    if (kind == PyStr.class) {
      return 1;
    }
    return kind == PyInt.class || kind == PyFloat.class || kind == PyTuple.class ? -1 : 0;
  }

  private static int ofTuples(PyObject[] a, PyObject[] b) {
    if (a.length != b.length) {
      return 0;
    }
    for (int i = 0; i < a.length; i++) {
      if (a[i] != b[i]) {
        int answer = ifKnown(a[i], b[i]);
        if (answer <= 0) {
          return answer;
        }
      }
    }
    return 1;
  }
}

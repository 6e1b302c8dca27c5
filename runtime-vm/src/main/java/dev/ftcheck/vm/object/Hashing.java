package dev.ftcheck.vm.object;

/** {@code hash(object)}; numbers hash as in "Hashing of numeric types", library reference. */
public final class Hashing {

  private static final long MODULUS = (1L << 61) - 1;

  private Hashing() {}

  /**
   * The hash.
   *
   * @throws Raise TypeError for an unhashable object
   */
  public static long hash(PyObject object) {
    Class<?> kind = object.getClass();
    if (kind == PyStr.class) {
      return ((PyStr) object).value().hashCode();
    }
    if (kind == PyInt.class) {
      return hash(((PyInt) object).value);
    }
    PyObject method = object.type().special(Special.HASH);
    if (method == null || method == PyNone.NONE) {
      throw unhashable(object);
    }
    PyObject answer =
        method.bindsAsMethod()
            ? method.call1(object)
            : Specials.bind(method, object).call0();
    if (!(answer instanceof PyInt number)) {
      throw Errors.typeError("__hash__ method should return an integer");
    }
    if (number.isLong()) {
      return number.value == -1 ? -2 : number.value;
    }
    return hash(number.big().longValue());
  }

  /** The hash of an int that fits a long. */
  public static long hash(long value) {
    long hash = value % MODULUS;
    return hash == -1 ? -2 : hash;
  }

  /** The hash by address of an object that has no other. */
  public static long ofIdentity(PyObject object) {
    return System.identityHashCode(object);
  }

  /** The TypeError of an unhashable object. */
  public static Raise unhashable(PyObject object) {
    return Errors.typeError("unhashable type: '%s'", object.type().name());
  }
}

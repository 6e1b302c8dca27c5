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
    if (kind == PyTuple.class) {
      return ((PyTuple) object).hash();
    }
    PyObject method = object.type().special(Special.HASH);
    if (method == null || method == PyNone.NONE) {
      throw unhashable(object);
    }
    PyObject answer =
        method.bindsAsMethod() ? method.call1(object) : Specials.bind(method, object).call0();
    if (!(answer instanceof PyInt number)) {
      throw Errors.typeError("__hash__ method should return an integer");
    }
    if (number.isLong()) {
      return number.value == -1 ? -2 : number.value;
    }
    return hash(number.exact());
  }

  /** The hash of an int that fits a long. */
  public static long hash(long value) {
    long hash = value % MODULUS;
    return hash == -1 ? -2 : hash;
  }

  /** The hash of a tuple of these items: xxHash with 64-bit words, as in CPython. */
  public static long ofItems(PyObject[] items) {
    long sum = mix(items) + (items.length ^ XX_PRIME_5 ^ 3527539L);
    return sum == -1 ? 1546275796 : sum;
  }

  /** The hash of a fixed number of parts, as a slice has. */
  public static long ofParts(PyObject... parts) {
    long sum = mix(parts);
    return sum == -1 ? 1546275796 : sum;
  }

  private static long mix(PyObject[] items) {
    long sum = XX_PRIME_5;
    for (PyObject item : items) {
      sum += hash(item) * XX_PRIME_2;
      sum = Long.rotateLeft(sum, 31) * XX_PRIME_1;
    }
    return sum;
  }

  private static final long XX_PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long XX_PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long XX_PRIME_5 = 0x27D4EB2F165667C5L;

  /**
   * The hash of a key of a dict or an element of a set.
   *
   * @param use what a TypeError says it was to be: {@code dict key}
   */
  static long ofKey(PyObject key, String use) {
    Class<?> kind = key.getClass();
    if (kind == PyStr.class || kind == PyInt.class) {
      return hash(key);
    }
    try {
      return hash(key);
    } catch (Raise raised) {
      if (raised.value().type() != ExceptionTypes.TYPE_ERROR) {
        throw raised;
      }
      Raise better =
          Errors.typeError(
              "cannot use '%s' as a %s (%s)",
              key.type().fullName(), use, Conversions.str(raised.value()).value());
      throw better;
    }
  }

  /** The hash by address of an object that has no other. */
  public static long ofIdentity(PyObject object) {
    return System.identityHashCode(object);
  }

  /** The TypeError of an unhashable object. */
  public static Raise unhashable(PyObject object) {
    return Errors.typeError("unhashable type: '%s'", object.type().fullName());
  }
}

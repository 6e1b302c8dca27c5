package dev.ftcheck.vm.object;

import java.math.BigInteger;

/**
 * An {@code int}. This class itself holds the exact type's values that fit a long; {@link PyBigInt}
 * larger ones, {@link PyBool} the booleans and {@link PyIntSubclass} instances of derived classes.
 * So {@code x.getClass() == PyInt.class} tells the common case by one comparison.
 */
public sealed class PyInt extends PyObject permits PyBigInt, PyBool, PyIntSubclass {

  public static final PyType TYPE =
      PyType.builtin(
          "int",
          "dev.ftcheck.vm.types.integer.IntTypeTable",
          java.util.Set.of(TypeFlag.NO_WEAK_REFERENCES));

  /** The value, when {@link #isLong}. */
  public final long value;

  public PyInt(long value) {
    this.value = value;
  }

  public static PyInt of(long value) {
    return new PyInt(value);
  }

  public static PyInt of(BigInteger value) {
    return value.bitLength() <= 63 ? new PyInt(value.longValue()) : new PyBigInt(value);
  }

  /** Whether the value fits a long. */
  public boolean isLong() {
    return true;
  }

  public BigInteger big() {
    return BigInteger.valueOf(value);
  }

  /** The value as the exact {@code int} type. */
  public PyInt exact() {
    return this;
  }

  /** -1, 0 or 1. */
  public int signum() {
    return Long.signum(value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public String toString() {
    return isLong() ? Long.toString(value) : big().toString();
  }
}

package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.runtime.Parking;

/** Timeouts in seconds, as locks and waits take them. */
public final class Timeouts {

  /** {@code threading.TIMEOUT_MAX} in seconds. */
  public static final double MAX_SECONDS = 9223372036.0;

  /** Stands for a deadline that has come. */
  public static final long AT_ONCE = Long.MIN_VALUE;

  private static final double NANOS = 1e9;

  private Timeouts() {}

  /**
   * The deadline of {@code acquire(blocking, timeout)}.
   *
   * @param timeout -1 or null for none
   * @return the deadline for {@link Parking}; {@link #AT_ONCE} when not blocking
   */
  static long ofAcquire(boolean blocking, PyObject timeout) {
    long nanos = timeout == null ? -(long) NANOS : nanos(timeout);
    boolean isUnset = nanos == -(long) NANOS;
    if (!blocking && !isUnset) {
      throw Errors.valueError("can't specify a timeout for a non-blocking call");
    }
    if (nanos < 0 && !isUnset) {
      throw Errors.valueError("timeout value must be a non-negative number");
    }
    if (!blocking) {
      return AT_ONCE;
    }
    return Parking.deadline(isUnset ? -1 : nanos);
  }

  /** The deadline of a wait: None, or null, waits without end; zero and less not at all. */
  public static long ofWait(PyObject timeout) {
    if (timeout == null || timeout == PyNone.NONE) {
      return Parking.NEVER;
    }
    long nanos = nanos(timeout);
    return nanos <= 0 ? AT_ONCE : Parking.deadline(nanos);
  }

  /** The deadline of {@code join}: None, null and negative numbers wait without end. */
  static long ofJoin(PyObject timeout) {
    if (timeout == null || timeout == PyNone.NONE) {
      return Parking.NEVER;
    }
    long nanos = nanos(timeout);
    return nanos == 0 ? AT_ONCE : Parking.deadline(nanos);
  }

  private static long nanos(PyObject timeout) {
    if (timeout instanceof PyFloat number) {
      if (Double.isNaN(number.value)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      return checked(number.value, "timestamp out of range for platform time_t");
    }
    if (timeout.type().special(Special.INDEX) == null) {
      throw Errors.typeError(
          "'%s' object cannot be interpreted as an integer or float", timeout.type().fullName());
    }
    PyInt whole = Conversions.index(timeout);
    return checked(
        whole.isLong() ? whole.value : whole.big().doubleValue(),
        "timestamp too large to convert to C PyTime_t");
  }

  private static long checked(double seconds, String refusal) {
    if (Math.abs(seconds) > MAX_SECONDS) {
      throw Errors.overflowError(refusal);
    }
    return (long) Math.ceil(seconds * NANOS);
  }
}

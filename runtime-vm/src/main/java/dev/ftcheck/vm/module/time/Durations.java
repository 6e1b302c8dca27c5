package dev.ftcheck.vm.module.time;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;

/** Timeouts and sleeping times that programs give in seconds. */
public final class Durations {

  private static final double NANOS = 1e9;

  private Durations() {}

  /**
   * Nanoseconds, rounded up so that a wait is never too short.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError for no number, ValueError for NaN, OverflowError
   *     when it is too large
   */
  public static long nanos(PyObject seconds) {
    if (seconds instanceof PyFloat number) {
      if (Double.isNaN(number.value)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      double nanos = Math.ceil(number.value * NANOS);
      if (Math.abs(nanos) >= 0x1p63) {
        throw tooLarge();
      }
      return (long) nanos;
    }
    PyInt number = Conversions.index(seconds);
    if (!number.isLong() || Math.abs(number.value) > Long.MAX_VALUE / 1_000_000_000L) {
      throw tooLarge();
    }
    return number.value * 1_000_000_000L;
  }

  private static RuntimeException tooLarge() {
    return Errors.overflowError("timestamp too large to convert to C PyTime_t");
  }
}

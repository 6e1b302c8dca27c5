package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;

/** The times that {@code utime} sets. */
final class FileTimes {

  private static final long NANOS = 1_000_000_000L;

  private FileTimes() {}

  /** Seconds and nanoseconds of access, then of modification; null means now. */
  static long[] of(PyObject times, PyObject nanos) {
    boolean hasTimes = times != null && times != PyNone.NONE;
    if (hasTimes && nanos != null) {
      throw Errors.valueError("utime: you may specify either 'times' or 'ns' but not both");
    }
    if (hasTimes) {
      if (!(times instanceof PyTuple pair) || pair.size() != 2) {
        throw Errors.typeError("utime: 'times' must be either a tuple of two ints or None");
      }
      return split(seconds(pair.get(0)), seconds(pair.get(1)));
    }
    if (nanos != null) {
      if (!(nanos instanceof PyTuple pair) || pair.size() != 2) {
        throw Errors.typeError("utime: 'ns' must be a tuple of two ints");
      }
      return split(Conversions.toLong(pair.get(0)), Conversions.toLong(pair.get(1)));
    }
    return null;
  }

  /** As nanoseconds, rounded down as CPython does. */
  private static long seconds(PyObject value) {
    if (value instanceof PyFloat number) {
      double whole = Math.floor(number.value);
      return (long) whole * NANOS + (long) Math.floor((number.value - whole) * 1e9);
    }
    return Conversions.toLong(value) * NANOS;
  }

  private static long[] split(long accessed, long modified) {
    return new long[] {
      Math.floorDiv(accessed, NANOS),
      Math.floorMod(accessed, NANOS),
      Math.floorDiv(modified, NANOS),
      Math.floorMod(modified, NANOS)
    };
  }
}

package dev.ftcheck.vm.types.sequence;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.Special;

/**
 * The positions that a slice selects in a sequence of a known length: {@code start}, {@code start +
 * step} and so on, {@code count} of them.
 *
 * @param start the first position; meaningless when count is zero, but for insertion
 * @param step not zero
 */
public record SliceRange(int start, long step, int count) {
  /** Whether a subscript is a slice. */
  public static boolean isSlice(PyObject key) {
    return key instanceof PySlice;
  }

  /** As {@link #of(PySlice, int)} for a subscript that {@link #isSlice}. */
  public static SliceRange of(PyObject key, int length) {
    return of((PySlice) key, length);
  }

  /**
   * The positions of a slice.
   *
   * @throws dev.ftcheck.vm.object.Raise ValueError for step zero, TypeError for other things than
   *     ints
   */
  public static SliceRange of(PySlice slice, int length) {
    long step = bound(slice.step, 1);
    if (step == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    boolean forward = step > 0;
    long lowest = forward ? 0 : -1;
    long highest = forward ? length : length - 1L;
    long start = position(slice.start, forward ? lowest : highest, length, lowest, highest);
    long stop = position(slice.stop, forward ? highest : lowest, length, lowest, highest);
    long distance = forward ? stop - start : start - stop;
    // -Long.MIN_VALUE overflows, but a step this far selects one item at most.
    long stride = step == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(step);
    return new SliceRange(
        (int) start, step, distance <= 0 ? 0 : (int) ((distance - 1) / stride + 1));
  }

  /** The slice with ints as bounds, which no {@code __index__} will be asked for any more. */
  public static PySlice withPlainBounds(PySlice slice) {
    return new PySlice(plain(slice.start), plain(slice.stop), plain(slice.step));
  }

  private static PyObject plain(PyObject given) {
    return given == PyNone.NONE || given.getClass() == PyInt.class
        ? given
        : PyInt.of(bound(given, 0));
  }

  private static long position(
      PyObject given, long otherwise, int length, long lowest, long highest) {
    if (given == PyNone.NONE) {
      return otherwise;
    }
    long at = bound(given, 0);
    return Math.clamp(at < 0 ? Math.max(at, -length - 1L) + length : at, lowest, highest);
  }

  private static long bound(PyObject given, long otherwise) {
    if (given == PyNone.NONE) {
      return otherwise;
    }
    if (!(given instanceof PyInt) && given.type().special(Special.INDEX) == null) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Conversions.toClippedLong(given);
  }

  /**
   * An optional {@code start} or {@code end} argument of a method such as {@code find}, clipped to
   * the sequence.
   *
   * @param given null or None for the default
   */
  public static int clipped(PyObject given, int otherwise, int length) {
    if (given == null || given == PyNone.NONE) {
      return otherwise;
    }
    long at = bound(given, otherwise);
    return (int) Math.clamp(at < 0 ? Math.max(at, -length) + length : at, 0, Integer.MAX_VALUE);
  }
}

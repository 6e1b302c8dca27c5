package dev.ftcheck.vm.types.sequence;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Special;

/** An index as a program gives it in a subscript. */
public final class SequenceIndex {

  private SequenceIndex() {}

  /**
   * The value.
   *
   * @param kind the sequence, for the message: {@code list}
   */
  public static long of(PyObject key, String kind) {
    if (!(key instanceof PyInt) && key.type().special(Special.INDEX) == null) {
      throw Errors.typeError(
          "%s indices must be integers or slices, not %s", kind, key.type().name());
    }
    PyInt number = Conversions.index(key);
    if (!number.isLong()) {
      throw Errors.indexError("cannot fit 'int' into an index-sized integer");
    }
    return number.value;
  }

  /**
   * An optional {@code start} or {@code stop} argument of {@code index}, clipped to the sequence.
   *
   * @param given null for the default; None is an error
   */
  public static int clipped(PyObject given, int otherwise, int length) {
    if (given == null) {
      return otherwise;
    }
    if (!(given instanceof PyInt) && given.type().special(Special.INDEX) == null) {
      throw Errors.typeError("slice indices must be integers or have an __index__ method");
    }
    long at = Conversions.toClippedLong(given);
    return (int) Math.clamp(at < 0 ? Math.max(at, -length) + length : at, 0, Integer.MAX_VALUE);
  }
}

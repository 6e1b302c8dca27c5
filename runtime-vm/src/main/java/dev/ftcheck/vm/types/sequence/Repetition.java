package dev.ftcheck.vm.types.sequence;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;

/** The number of repetitions in {@code sequence * n}. */
public final class Repetition {
  private Repetition() {}

  /**
   * How often, at least zero.
   *
   * @param length of the sequence to repeat
   * @param tooLong the message of the OverflowError when the result is too long for any machine;
   *     null for a MemoryError
   */
  public static int count(PyObject value, int length, String tooLong) {
    PyInt number = Conversions.index(value);
    if (!number.isLong()) {
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    if (number.value <= 0 || length == 0) {
      return 0;
    }
    if (number.value > Long.MAX_VALUE / length) {
      throw tooLong == null
          ? Errors.of(ExceptionTypes.MEMORY_ERROR, "")
          : Errors.overflowError(tooLong);
    }
    if (number.value * length > Integer.MAX_VALUE - 16) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    return (int) number.value;
  }
}

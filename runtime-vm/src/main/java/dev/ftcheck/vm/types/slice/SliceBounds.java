package dev.ftcheck.vm.types.slice;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.Special;
import java.math.BigInteger;

/** What a slice selects of a sequence of any length: {@code slice.indices(length)}. */
public record SliceBounds(BigInteger start, BigInteger stop, BigInteger step) {

  /** The bounds for a length that is not negative. */
  public static SliceBounds of(PySlice slice, BigInteger length) {
    BigInteger step = slice.step == PyNone.NONE ? BigInteger.ONE : bound(slice.step);
    if (step.signum() == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    boolean forward = step.signum() > 0;
    BigInteger lowest = forward ? BigInteger.ZERO : BigInteger.ONE.negate();
    BigInteger highest = forward ? length : length.subtract(BigInteger.ONE);
    return new SliceBounds(
        position(slice.start, forward ? lowest : highest, length, lowest, highest),
        position(slice.stop, forward ? highest : lowest, length, lowest, highest),
        step);
  }

  private static BigInteger position(
      PyObject given,
      BigInteger otherwise,
      BigInteger length,
      BigInteger lowest,
      BigInteger highest) {
    if (given == PyNone.NONE) {
      return otherwise;
    }
    BigInteger at = bound(given);
    return at.signum() < 0 ? at.add(length).max(lowest) : at.min(highest);
  }

  private static BigInteger bound(PyObject given) {
    if (!(given instanceof PyInt) && given.type().special(Special.INDEX) == null) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Conversions.index(given).big();
  }
}

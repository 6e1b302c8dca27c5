package dev.ftcheck.vm.object;

import java.math.BigInteger;
import java.util.Set;

/** A {@code range} of ints of any size. Immutable. */
public final class PyRange extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "range",
          "dev.ftcheck.vm.types.range.RangeTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL, TypeFlag.SEQUENCE));

  public final PyInt start;
  public final PyInt stop;
  public final PyInt step;

  /** The number of items. */
  public final PyInt length;

  /** The step is not zero. */
  public PyRange(PyInt start, PyInt stop, PyInt step) {
    this.start = start.exact();
    this.stop = stop.exact();
    this.step = step.exact();
    this.length = lengthOf(this.start, this.stop, this.step);
  }

  private static PyInt lengthOf(PyInt start, PyInt stop, PyInt step) {
    if (step.isLong() && step.value == 1 && start.isLong() && stop.isLong()) {
      long count = stop.value - start.value;
      if (start.value >= stop.value) {
        return PyInt.of(0);
      }
      if (count > 0) {
        return PyInt.of(count);
      }
    }
    BigInteger stride = step.big();
    BigInteger distance =
        stride.signum() > 0 ? stop.big().subtract(start.big()) : start.big().subtract(stop.big());
    return distance.signum() <= 0
        ? PyInt.of(0)
        : PyInt.of(distance.subtract(BigInteger.ONE).divide(stride.abs()).add(BigInteger.ONE));
  }

  /** The item at an index that is within the range. */
  public PyInt item(PyInt index) {
    if (isSmall() && index.isLong()) {
      return PyInt.of(start.value + index.value * step.value);
    }
    return PyInt.of(start.big().add(index.big().multiply(step.big())));
  }

  /** Whether all bounds fit a long with room for one step beyond. */
  boolean isSmall() {
    return start.isLong()
        && stop.isLong()
        && step.isLong()
        && length.isLong()
        && fits(stop.value, step.value, stop.value + step.value)
        && fits(start.value - step.value, step.value, start.value);
  }

  /** Whether {@code sum}, computed as a long, is {@code a + b}. */
  private static boolean fits(long a, long b, long sum) {
    return ((a ^ sum) & (b ^ sum)) >= 0;
  }

  /** {@code iter(range)}. */
  public PyIterator iterator() {
    return isSmall()
        ? new RangeIterator(start.value, step.value, length.value)
        : new LongRangeIterator(start.big(), step.big(), length.big());
  }

  /** {@code reversed(range)}. */
  public PyIterator reversed() {
    BigInteger last = start.big().add(length.big().subtract(BigInteger.ONE).multiply(step.big()));
    return isSmall()
        ? new RangeIterator(last.longValue(), -step.value, length.value)
        : new LongRangeIterator(last, step.big().negate(), length.big());
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

package dev.ftcheck.vm.object;

import java.math.BigInteger;
import java.util.Set;

/** An iterator over a range whose bounds do not fit a long. */
public final class LongRangeIterator extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "longrange_iterator",
          "dev.ftcheck.vm.types.range.LongRangeIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final BigInteger step;
  private BigInteger next;
  private BigInteger left;

  public LongRangeIterator(BigInteger start, BigInteger step, BigInteger count) {
    this.next = start;
    this.step = step;
    this.left = count;
  }

  @Override
  public PyObject next() {
    advances();
    if (left.signum() <= 0) {
      return null;
    }
    left = left.subtract(BigInteger.ONE);
    BigInteger value = next;
    next = value.add(step);
    return PyInt.of(value);
  }

  /** How many ints are left. */
  public BigInteger left() {
    return left;
  }

  /** The next int. */
  public BigInteger position() {
    return next;
  }

  public BigInteger step() {
    return step;
  }

  /** Skips so many ints, at most what is left. */
  public void skip(BigInteger count) {
    BigInteger skipped = count.max(BigInteger.ZERO).min(left);
    left = left.subtract(skipped);
    next = next.add(skipped.multiply(step));
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

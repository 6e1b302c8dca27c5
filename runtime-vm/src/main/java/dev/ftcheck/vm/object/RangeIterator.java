package dev.ftcheck.vm.object;

import java.util.Set;

/** An iterator over a range whose bounds fit a long. */
public final class RangeIterator extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "range_iterator",
          "dev.ftcheck.vm.types.range.RangeIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final long step;
  private long next;
  private long left;

  public RangeIterator(long start, long step, long count) {
    this.next = start;
    this.step = step;
    this.left = count;
  }

  @Override
  public PyObject next() {
    advances();
    if (left <= 0) {
      return null;
    }
    left--;
    long value = next;
    next = value + step;
    return new PyInt(value);
  }

  /** How many ints are left. */
  public long left() {
    return left;
  }

  /** The next int. */
  public long position() {
    return next;
  }

  public long step() {
    return step;
  }

  /** Skips so many ints, at most what is left. */
  public void skip(long count) {
    long skipped = Math.clamp(count, 0, left);
    left -= skipped;
    next += skipped * step;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

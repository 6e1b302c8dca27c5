package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.types.sequence.SliceRange;

/**
 * The part of a str that a method's {@code start} and {@code end} arguments select, as indices of
 * the Java string.
 */
record StrSpan(int from, int to) {

  /** The span; null when start is beyond end, where nothing is ever found. */
  static StrSpan of(PyStr text, PyObject start, PyObject end) {
    int size = text.value().length();
    if (start == null && end == null) {
      return new StrSpan(0, size);
    }
    int length = text.length();
    int to = Math.min(length, SliceRange.clipped(end, length, length));
    int from = SliceRange.clipped(start, 0, length);
    if (from > to) {
      return null;
    }
    return text.isPlain()
        ? new StrSpan(from, to)
        : new StrSpan(
            text.value().offsetByCodePoints(0, from), text.value().offsetByCodePoints(0, to));
  }

  /** The position in code points of an index of the Java string; -1 stays. */
  static int position(PyStr text, int index) {
    return index <= 0 || text.isPlain() ? index : text.value().codePointCount(0, index);
  }
}

package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.PyObject;
import java.util.Arrays;

/** Equality of memoryviews with other buffers: the same shape and equal items. */
final class ViewComparison {
  private ViewComparison() {}

  /** Null when the other object has no buffer. */
  static Boolean equal(PyMemoryView view, PyObject other) {
    if (view == other) {
      return true;
    }
    if (view.isReleased() || (other instanceof PyMemoryView known && known.isReleased())) {
      return false;
    }
    if (Buffers.find(other) == null) {
      return null;
    }
    PyMemoryView second = MemoryViews.of(other);
    if (!Arrays.equals(view.layout().shape(), second.layout().shape())) {
      return false;
    }
    if (view.format() == null || second.format() == null) {
      return view.itemFormat().equals(second.itemFormat())
          && Arrays.equals(view.toBytes(), second.toBytes());
    }
    boolean plain =
        view.itemFormat().equals(second.itemFormat()) && "fde".indexOf(view.itemFormat()) < 0;
    return plain ? Arrays.equals(view.toBytes(), second.toBytes()) : equalItems(view, second);
  }

  private static boolean equalItems(PyMemoryView a, PyMemoryView b) {
    byte[] first = a.inOrder(true);
    byte[] second = b.inOrder(true);
    for (int i = 0; i < a.layout().count(); i++) {
      PyObject x = a.format().read(first, i * a.itemSize());
      PyObject y = b.format().read(second, i * b.itemSize());
      if (!Comparison.isEqualKey(x, y)) {
        return false;
      }
    }
    return true;
  }
}

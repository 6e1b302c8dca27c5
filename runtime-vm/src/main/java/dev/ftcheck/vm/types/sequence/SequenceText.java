package dev.ftcheck.vm.types.sequence;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.ReprGuard;
import java.util.function.IntFunction;

/** {@code repr} of containers: items separated by commas, {@code ...} for one inside itself. */
public final class SequenceText {

  private SequenceText() {}

  /**
   * The representation.
   *
   * @param nested what to write when the container is being represented already
   */
  public static String of(
      PyObject container, PyObject[] items, String open, String close, String nested) {
    return of(container, i -> i < items.length ? items[i] : null, open, close, nested);
  }

  /**
   * As above, of items that may change meanwhile.
   *
   * @param items the item at an index; null at the end
   */
  public static String of(
      PyObject container, IntFunction<PyObject> items, String open, String close, String nested) {
    if (!ReprGuard.enter(container)) {
      return nested;
    }
    try {
      StringBuilder text = new StringBuilder(open);
      PyObject item = items.apply(0);
      for (int i = 1; item != null; i++) {
        text.append(i == 1 ? "" : ", ").append(Conversions.repr(item).value());
        item = items.apply(i);
      }
      return text.append(close).toString();
    } finally {
      ReprGuard.leave(container);
    }
  }
}

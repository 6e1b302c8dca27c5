package dev.ftcheck.vm.types.sequence;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.ReprGuard;

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
    if (!ReprGuard.enter(container)) {
      return nested;
    }
    try {
      StringBuilder text = new StringBuilder(open);
      for (int i = 0; i < items.length; i++) {
        text.append(i == 0 ? "" : ", ").append(Conversions.repr(items[i]).value());
      }
      return text.append(close).toString();
    } finally {
      ReprGuard.leave(container);
    }
  }
}

package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code itertools.repeat}. */
final class PyRepeat extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.repeat",
          "dev.ftcheck.vm.module.itertools.RepeatTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyObject object;
  private long left;

  /**
   * A repetition.
   *
   * @param times negative for ever
   */
  PyRepeat(PyType type, PyObject object, long times) {
    super(type);
    this.object = object;
    this.left = times;
  }

  @Override
  public PyObject next() {
    advances();
    if (left == 0) {
      return null;
    }
    if (left > 0) {
      left--;
    }
    return object;
  }

  PyObject object() {
    return object;
  }

  /** How often it still answers; negative for ever. */
  long left() {
    return left;
  }
}

package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code itertools.accumulate}. */
final class PyAccumulate extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.accumulate",
          "dev.ftcheck.vm.module.itertools.AccumulateTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyIterator source;
  private final PyObject function;
  private PyObject initial;
  private PyObject total;

  /**
   * Running totals.
   *
   * @param function null for addition
   * @param initial what comes first; null for nothing
   */
  PyAccumulate(PyType type, PyIterator source, PyObject function, PyObject initial) {
    super(type);
    this.source = source;
    this.function = function;
    this.initial = initial;
  }

  @Override
  public PyObject next() {
    advances();
    if (initial != null) {
      total = initial;
      initial = null;
      return total;
    }
    PyObject item = source.next();
    if (item == null) {
      return null;
    }
    if (total == null) {
      total = item;
    } else {
      total = function == null ? Arithmetic.add(total, item) : function.call2(total, item);
    }
    return total;
  }
}

package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code itertools.groupby}. */
final class PyGroupBy extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.groupby",
          "dev.ftcheck.vm.module.itertools.GroupByTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyIterator source;
  private final PyObject keyFunction;
  private PyObject targetKey;
  private PyObject currentKey;
  private PyObject currentItem;
  private PyGrouper currentGrouper;

  PyGroupBy(PyType type, PyIterator source, PyObject keyFunction) {
    super(type);
    this.source = source;
    this.keyFunction = keyFunction;
  }

  @Override
  public PyObject next() {
    advances();
    currentGrouper = null;
    while (currentKey == null
        || targetKey != null && Comparison.isEqualKey(targetKey, currentKey)) {
      if (!step()) {
        return null;
      }
    }
    targetKey = currentKey;
    currentGrouper = new PyGrouper(this, targetKey);
    return PyTuple.of(currentKey, currentGrouper);
  }

  private boolean step() {
    PyObject item = source.next();
    if (item == null) {
      return false;
    }
    PyObject key = keyFunction == null ? item : keyFunction.call1(item);
    currentItem = item;
    currentKey = key;
    return true;
  }

  /** The next item of a group; null when the group is over or no longer the current one. */
  PyObject nextOf(PyGrouper grouper, PyObject groupKey) {
    if (currentGrouper != grouper) {
      return null;
    }
    if (currentItem == null && !step()) {
      return null;
    }
    if (!Comparison.isEqualKey(groupKey, currentKey)) {
      return null;
    }
    PyObject item = currentItem;
    currentItem = null;
    return item;
  }
}

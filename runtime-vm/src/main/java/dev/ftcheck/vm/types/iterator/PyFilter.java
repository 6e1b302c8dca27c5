package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code filter(function, iterable)}. */
public final class PyFilter extends TypedIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "filter",
          "dev.ftcheck.vm.types.iterator.FilterTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyObject function;
  private final PyIterator source;

  PyFilter(PyType type, PyObject function, PyIterator source) {
    super(type);
    this.function = function;
    this.source = source;
  }

  PyObject function() {
    return function;
  }

  PyIterator source() {
    return source;
  }

  @Override
  public PyObject next() {
    advances();
    boolean isTruth = function == PyNone.NONE || function == PyBool.TYPE;
    for (PyObject item = source.next(); item != null; item = source.next()) {
      if (Truth.of(isTruth ? item : function.call1(item))) {
        return item;
      }
    }
    return null;
  }
}

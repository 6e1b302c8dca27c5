package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code itertools.starmap}. */
final class PyStarMap extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.starmap",
          "dev.ftcheck.vm.module.itertools.StarMapTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyObject function;
  private final PyIterator source;

  PyStarMap(PyType type, PyObject function, PyIterator source) {
    super(type);
    this.function = function;
    this.source = source;
  }

  @Override
  public PyObject next() {
    advances();
    PyObject arguments = source.next();
    return arguments == null ? null : function.callN(Iteration.toArray(arguments));
  }
}

package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code enumerate(iterable, start)}. */
public final class PyEnumerate extends TypedIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "enumerate",
          "dev.ftcheck.vm.types.iterator.EnumerateTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyIterator source;
  private PyObject count;

  PyEnumerate(PyType type, PyIterator source, PyInt start) {
    super(type);
    this.source = source;
    this.count = start;
  }

  @Override
  public PyObject next() {
    advances();
    PyObject item = source.next();
    if (item == null) {
      return null;
    }
    PyObject number = count;
    count = Arithmetic.add(number, PyInt.of(1));
    return PyTuple.of(number, item);
  }

  PyIterator source() {
    return source;
  }

  PyObject count() {
    return count;
  }
}

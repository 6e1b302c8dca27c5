package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.runtime.Interpreter;
import java.util.ArrayList;
import java.util.List;

/** Pickling of iterators over unordered containers: {@code iter([what is left])}. */
public final class RemainingItems {

  private static final PyStr ITER = PyStr.interned("iter");

  private RemainingItems() {}

  /** What {@code __reduce__} answers; uses up the iterator, so that it is given a copy. */
  public static PyTuple reduce(PyIterator iterator) {
    List<PyObject> left = new ArrayList<>();
    for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
      left.add(item);
    }
    PyList items = new PyList(left.toArray(new PyObject[0]));
    return PyTuple.of(iter(), PyTuple.of(items));
  }

  /** {@code builtins.iter}. */
  public static PyObject iter() {
    return Interpreter.current().builtins().dictionary().get(ITER);
  }
}

package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code map(function, *iterables, strict=False)}. */
public final class PyMap extends TypedIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "map", "dev.ftcheck.vm.types.iterator.MapTypeTable", Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyObject function;
  private final Sources sources;

  PyMap(PyType type, PyObject function, Sources sources) {
    super(type);
    this.function = function;
    this.sources = sources;
  }

  PyObject function() {
    return function;
  }

  Sources sources() {
    return sources;
  }

  @Override
  public PyObject next() {
    advances();
    if (sources.count() == 1) {
      PyObject item = sources.single();
      return item == null ? null : function.call1(item);
    }
    PyObject[] items = sources.next();
    if (items == null) {
      return null;
    }
    return items.length == 2 ? function.call2(items[0], items[1]) : function.callN(items);
  }
}

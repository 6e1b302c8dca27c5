package dev.ftcheck.vm.module.functools;

import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInstance;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import java.util.ArrayList;
import java.util.List;

/** The keys under which {@code lru_cache} remembers calls. */
final class CacheKey {

  /** Stands between positional and keyword arguments. */
  private static final PyObject MARK = new PyInstance(PyType.OBJECT);

  private CacheKey() {}

  static PyObject of(PyObject[] arguments, PyDict keywords, boolean typed) {
    boolean isPlain = !typed && keywords.size() == 0;
    if (isPlain && arguments.length == 1) {
      Class<?> kind = arguments[0].getClass();
      if (kind == PyInt.class || kind == PyStr.class) {
        return arguments[0];
      }
    }
    if (isPlain) {
      return PyTuple.of(arguments);
    }
    List<PyObject> parts = new ArrayList<>(List.of(arguments));
    PyObject[] entries = keywords.snapshot();
    if (entries.length > 0) {
      parts.add(MARK);
      parts.addAll(List.of(entries));
    }
    if (typed) {
      for (PyObject argument : arguments) {
        parts.add(argument.type());
      }
      for (int i = 1; i < entries.length; i += 2) {
        parts.add(entries[i].type());
      }
    }
    return PyTuple.of(parts.toArray(new PyObject[0]));
  }

  /** The hash, computed once per call: TypeError for unhashable arguments. */
  static long hash(PyObject key) {
    return Hashing.hash(key);
  }
}

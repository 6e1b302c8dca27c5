package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;

/** Behaviour of {@code threading.local} ("Thread-local data", library reference). */
@BuiltinType(value = "_local", doc = "Thread-local data")
final class ThreadLocalType {

  private ThreadLocalType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    PyStr[] keys = names.keys().stream().map(key -> (PyStr) key).toArray(PyStr[]::new);
    PyObject[] all = new PyObject[arguments.length + keys.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    for (int i = 0; i < keys.length; i++) {
      all[arguments.length + i] = names.get(keys[i]);
    }
    if (all.length > 0 && type.special(Special.INIT) == PyType.OBJECT.special(Special.INIT)) {
      throw Errors.typeError("Initialization arguments are not supported");
    }
    return new PyThreadLocal(type, all, keys);
  }
}

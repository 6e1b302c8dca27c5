package dev.ftcheck.vm.module.contextvars;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import java.util.Map;

/** Behaviour of {@code contextvars.Context}: a mapping from variables to values. */
@BuiltinType("Context")
final class ContextType {

  private ContextType() {}

  @PyMethod(value = "__new__", signature = "()")
  static PyObject make(PyType type) {
    return PyContext.empty();
  }

  @PyMethod(value = "run", signature = "(*args, **kwargs)")
  static PyObject run(PyContext self, PyObject[] arguments, PyDict names) {
    if (arguments.length == 0) {
      throw Errors.typeError("run() missing 1 required positional argument");
    }
    PyObject function = arguments[0];
    PyStr[] keys = names.keys().stream().map(key -> (PyStr) key).toArray(PyStr[]::new);
    PyObject[] all = new PyObject[arguments.length - 1 + keys.length];
    System.arraycopy(arguments, 1, all, 0, arguments.length - 1);
    for (int i = 0; i < keys.length; i++) {
      all[arguments.length - 1 + i] = names.get(keys[i]);
    }
    return self.run(
        () -> keys.length == 0 ? function.callN(all) : function.callKeywords(all, keys));
  }

  @PyMethod("copy")
  static PyObject copy(PyContext self) {
    return self.copy();
  }

  @PyMethod(value = "get", signature = "(key, default=None, /)")
  static PyObject get(PyContext self, PyObject key, PyObject otherwise) {
    PyObject value = self.get(variable(key));
    return value != null ? value : otherwise == null ? PyNone.NONE : otherwise;
  }

  @PyMethod("__getitem__")
  static PyObject getItem(PyContext self, PyObject key) {
    PyObject value = self.get(variable(key));
    if (value == null) {
      throw Errors.keyError(key);
    }
    return value;
  }

  @PyMethod("__contains__")
  static boolean contains(PyContext self, PyObject key) {
    return self.get(variable(key)) != null;
  }

  private static PyContextVar variable(PyObject key) {
    if (key instanceof PyContextVar known) {
      return known;
    }
    throw Errors.typeError("a ContextVar key was expected, got %s", Conversions.repr(key).value());
  }

  @PyMethod("__len__")
  static int length(PyContext self) {
    return self.values().size();
  }

  @PyMethod("__iter__")
  static PyObject iterate(PyContext self) {
    return keys(self);
  }

  @PyMethod("keys")
  static PyObject keys(PyContext self) {
    return Iteration.iter(PyTuple.of(self.values().keySet().toArray(PyObject[]::new)));
  }

  @PyMethod("values")
  static PyObject values(PyContext self) {
    return Iteration.iter(PyTuple.of(self.values().values().toArray(PyObject[]::new)));
  }

  @PyMethod("items")
  static PyObject items(PyContext self) {
    PyObject[] pairs =
        self.values().entrySet().stream()
            .map(entry -> PyTuple.of(entry.getKey(), entry.getValue()))
            .toArray(PyObject[]::new);
    return Iteration.iter(PyTuple.of(pairs));
  }

  @PyMethod("__eq__")
  static PyObject equal(PyContext self, PyObject other) {
    if (!(other instanceof PyContext context)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(sameValues(self.values(), context.values()));
  }

  private static boolean sameValues(Map<PyContextVar, PyObject> a, Map<PyContextVar, PyObject> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (Map.Entry<PyContextVar, PyObject> entry : a.entrySet()) {
      PyObject other = b.get(entry.getKey());
      if (other == null || !Comparison.isEqualKey(entry.getValue(), other)) {
        return false;
      }
    }
    return true;
  }

  @PyConstant("__hash__")
  static PyObject hash() {
    return PyNone.NONE;
  }
}

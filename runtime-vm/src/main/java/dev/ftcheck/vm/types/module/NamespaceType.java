package dev.ftcheck.vm.types.module;

import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.InstanceDictionary;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.ReprGuard;
import dev.ftcheck.vm.object.Special;
import java.util.StringJoiner;

/** {@code types.SimpleNamespace}. */
@BuiltinType(value = "SimpleNamespace", doc = "A simple attribute-based namespace.")
final class NamespaceType {

  private NamespaceType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject create(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyNamespace(type);
  }

  @PyMethod(
      value = "__init__",
      signature = "(mapping_or_iterable=(), /, **kwargs)",
      words = ArgumentWords.COUNTED)
  static void initialise(PyNamespace self, PyObject initial, PyDict keywords) {
    PyDict own = InstanceDictionary.find(self);
    if (initial != null) {
      PyDict given =
          initial instanceof PyDict dictionary ? dictionary : (PyDict) PyDict.TYPE.call1(initial);
      checkNames(given);
      own.putAll(given);
    }
    own.putAll(keywords);
  }

  private static void checkNames(PyDict given) {
    for (PyObject key : given.keys()) {
      if (!(key instanceof PyStr)) {
        throw Errors.typeError("keywords must be strings");
      }
    }
  }

  @PyMethod("__repr__")
  static String repr(PyNamespace self) {
    String name = self.type() == PyNamespace.TYPE ? "namespace" : self.type().name();
    if (!ReprGuard.enter(self)) {
      return name + "(...)";
    }
    try {
      StringJoiner attributes = new StringJoiner(", ", name + "(", ")");
      PyObject[] entries = InstanceDictionary.find(self).snapshot();
      for (int i = 0; i < entries.length; i += 2) {
        if (entries[i] instanceof PyStr key && key.length() > 0) {
          attributes.add(key.value() + "=" + Conversions.repr(entries[i + 1]).value());
        }
      }
      return attributes.toString();
    } finally {
      ReprGuard.leave(self);
    }
  }

  private static PyObject compare(PyNamespace self, PyObject other, Special operator) {
    return other instanceof PyNamespace namespace
        ? Comparison.compare(
            InstanceDictionary.find(self), InstanceDictionary.find(namespace), operator)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__eq__")
  static PyObject eq(PyNamespace self, PyObject other) {
    return compare(self, other, Special.EQ);
  }

  @PyMethod("__lt__")
  static PyObject lt(PyNamespace self, PyObject other) {
    return compare(self, other, Special.LT);
  }

  @PyMethod("__le__")
  static PyObject le(PyNamespace self, PyObject other) {
    return compare(self, other, Special.LE);
  }

  @PyMethod("__gt__")
  static PyObject gt(PyNamespace self, PyObject other) {
    return compare(self, other, Special.GT);
  }

  @PyMethod("__ge__")
  static PyObject ge(PyNamespace self, PyObject other) {
    return compare(self, other, Special.GE);
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyNamespace self) {
    return PyTuple.of(self.type(), PyTuple.EMPTY, InstanceDictionary.find(self));
  }

  @PyMethod(value = "__replace__", signature = "(*, **changes)")
  static PyObject replace(PyNamespace self, PyDict changes) {
    PyObject made = Arguments.call(self.type(), Arguments.NONE, null);
    PyDict attributes = InstanceDictionary.find(made);
    attributes.putAll(InstanceDictionary.find(self));
    attributes.putAll(changes);
    return made;
  }

  @PyGetter("__dict__")
  static PyObject dictionary(PyNamespace self) {
    return InstanceDictionary.find(self);
  }
}

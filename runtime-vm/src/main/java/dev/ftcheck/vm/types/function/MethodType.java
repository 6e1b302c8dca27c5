package dev.ftcheck.vm.types.function;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyMethod;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.types.object.AttributeNames;

/** {@code method}: a callable bound to an object. */
@BuiltinType(value = "method", doc = "Create a bound instance method object.")
final class MethodType {

  private MethodType() {}

  @dev.ftcheck.vm.natives.PyMethod(value = "__new__", signature = "(function, instance, /)")
  static PyObject create(PyType type, PyObject function, PyObject instance) {
    if (function.type().special(Special.CALL) == null) {
      throw Errors.typeError("first argument must be callable");
    }
    if (instance == PyNone.NONE) {
      throw Errors.typeError("instance must not be None");
    }
    return new PyMethod(function, instance);
  }

  @dev.ftcheck.vm.natives.PyMethod("__repr__")
  static String repr(PyMethod self) {
    PyObject name = Attributes.find(self.function, "__qualname__");
    if (!(name instanceof PyStr)) {
      name = Attributes.find(self.function, "__name__");
    }
    return "<bound method %s of %s>"
        .formatted(name instanceof PyStr ? name : "?", Conversions.repr(self.self).value());
  }

  @dev.ftcheck.vm.natives.PyMethod("__eq__")
  static PyObject eq(PyMethod self, PyObject other) {
    if (!(other instanceof PyMethod method)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(
        Identity.same(self.self, method.self)
            && Comparison.isEqualKey(self.function, method.function));
  }

  @dev.ftcheck.vm.natives.PyMethod("__hash__")
  static long hash(PyMethod self) {
    return Hashing.ofIdentity(self.self) ^ Hashing.hash(self.function);
  }

  @dev.ftcheck.vm.natives.PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(PyMethod self, PyObject[] arguments, PyDict keywords) {
    return Arguments.call(self, arguments, keywords);
  }

  @dev.ftcheck.vm.natives.PyMethod("__getattribute__")
  static PyObject getAttribute(PyMethod self, PyObject name) {
    PyStr key = AttributeNames.check(name);
    PyObject found = self.findAttribute(key);
    if (found == null) {
      throw Attributes.missing(self, key);
    }
    return found;
  }

  @dev.ftcheck.vm.natives.PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(PyMethod self, PyObject instance, PyObject owner) {
    return self;
  }

  @dev.ftcheck.vm.natives.PyMethod("__reduce__")
  static PyObject reduce(PyMethod self) {
    PyObject getattr = Attributes.get(Interpreter.current().builtins(), "getattr");
    PyObject name = Attributes.get(self.function, "__name__");
    return PyTuple.of(getattr, PyTuple.of(self.self, name));
  }

  @PyGetter("__func__")
  static PyObject function(PyMethod self) {
    return self.function;
  }

  @PyGetter("__self__")
  static PyObject self(PyMethod self) {
    return self.self;
  }

  @PyGetter("__doc__")
  static PyObject documentation(PyMethod self) {
    return Attributes.get(self.function, "__doc__");
  }
}

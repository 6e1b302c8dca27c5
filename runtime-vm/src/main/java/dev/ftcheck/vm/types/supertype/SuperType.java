package dev.ftcheck.vm.types.supertype;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.object.AttributeNames;

/** {@code super}. */
@BuiltinType(
    value = "super",
    doc =
        "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super"
            + " object\nsuper(type, obj) -> bound super object; requires isinstance(obj, type)\n"
            + "super(type, type2) -> bound super object; requires issubclass(type2, type)")
final class SuperType {

  private SuperType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject create(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PySuper(type);
  }

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PySuper self, PyObject[] arguments, PyDict keywords) {
    if (keywords.size() > 0) {
      throw Errors.typeError("super() takes no keyword arguments");
    }
    if (arguments.length > 2) {
      throw Errors.typeError("super() expected at most 2 arguments, got %d", arguments.length);
    }
    if (arguments.length == 0) {
      throw Errors.runtimeError("super(): no arguments");
    }
    if (!(arguments[0] instanceof PyType start)) {
      throw Errors.typeError(
          "super() argument 1 must be a type, not %s", arguments[0].type().fullName());
    }
    boolean isBound = arguments.length == 2 && arguments[1] != PyNone.NONE;
    self.bind(start, isBound ? arguments[1] : null);
  }

  @PyMethod("__repr__")
  static String repr(PySuper self) {
    String start = self.start() == null ? "NULL" : self.start().name();
    return self.selfType() == null
        ? "<super: <class '%s'>, NULL>".formatted(start)
        : "<super: <class '%s'>, <%s object>>".formatted(start, self.selfType().name());
  }

  @PyMethod("__getattribute__")
  static PyObject getAttribute(PySuper self, PyObject name) {
    PyStr key = AttributeNames.check(name);
    PyObject found = self.findAttribute(key);
    if (found == null) {
      throw Attributes.missing(self, key);
    }
    return found;
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(PySuper self, PyObject instance, PyObject owner) {
    return self.get(instance == PyNone.NONE ? null : instance, PySuper.TYPE);
  }

  @PyGetter("__thisclass__")
  static PyObject start(PySuper self) {
    return self.start() == null ? PyNone.NONE : self.start();
  }

  @PyGetter("__self__")
  static PyObject self(PySuper self) {
    return self.self() == null ? PyNone.NONE : self.self();
  }

  @PyGetter("__self_class__")
  static PyObject selfType(PySuper self) {
    return self.selfType() == null ? PyNone.NONE : self.selfType();
  }
}

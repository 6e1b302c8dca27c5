package dev.ftcheck.vm.module.collections;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.ReprGuard;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.types.dict.DictUpdate;
import dev.ftcheck.vm.types.generic.PyGenericAlias;

/** {@code collections.defaultdict}. */
@BuiltinType(
    value = "defaultdict",
    doc =
        "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\n"
            + "The default factory is called without arguments to produce\n"
            + "a new value when a key is not present, in __getitem__ only.\n"
            + "A defaultdict compares equal to a dict with the same items.\n"
            + "All remaining arguments are treated the same as if they were\n"
            + "passed to the dict constructor, including keyword arguments.")
final class DefaultDictType {

  private DefaultDictType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyDefaultDict(type);
  }

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyDefaultDict self, PyObject[] arguments, PyDict keywords) {
    PyObject factory = arguments.length == 0 ? PyNone.NONE : arguments[0];
    if (factory != PyNone.NONE && factory.type().special(Special.CALL) == null) {
      throw Errors.typeError("first argument must be callable or None");
    }
    if (arguments.length > 2) {
      throw Errors.typeError("dict expected at most 1 argument, got %d", arguments.length - 1);
    }
    self.setFactory(factory);
    if (arguments.length == 2) {
      DictUpdate.from(self, arguments[1]);
    }
    self.putAll(keywords);
  }

  @PyMethod(
      value = "__missing__",
      signature = "(key, /)",
      doc =
          "__missing__(key) # Called by __getitem__ for missing key; pseudo-code:\n"
              + "if self.default_factory is None: raise KeyError((key,))\n"
              + "self[key] = value = self.default_factory()\n"
              + "return value")
  static PyObject missing(PyDefaultDict self, PyObject key) {
    PyObject factory = self.factory();
    if (factory == PyNone.NONE) {
      throw Errors.keyError(key);
    }
    PyObject value = factory.call0();
    // A value that another thread or the factory itself set meanwhile stays.
    return self.putIfAbsent(key, value);
  }

  @PyGetter(value = "default_factory", doc = "Factory for default value called by __missing__().")
  static PyObject factory(PyDefaultDict self) {
    return self.factory();
  }

  @PySetter("default_factory")
  static void setFactory(PyDefaultDict self, PyObject factory) {
    self.setFactory(factory == null ? PyNone.NONE : factory);
  }

  @PyMethod("__repr__")
  static String repr(PyDefaultDict self) {
    PyObject entries = Specials.bind(PyDict.TYPE.special(Special.REPR), self).call0();
    String name = self.type().name();
    return name + "(" + factoryText(self) + ", " + Conversions.str(entries).value() + ")";
  }

  private static String factoryText(PyDefaultDict self) {
    PyObject factory = self.factory();
    if (factory == PyNone.NONE) {
      return "None";
    }
    if (!ReprGuard.enter(factory)) {
      return "...";
    }
    try {
      return Conversions.repr(factory).value();
    } finally {
      ReprGuard.leave(factory);
    }
  }

  @PyMethod(value = "copy", doc = "D.copy() -> a shallow copy of D.")
  static PyObject copy(PyDefaultDict self) {
    return self.type().call2(self.factory(), self);
  }

  @PyMethod(value = "__copy__", doc = "D.copy() -> a shallow copy of D.")
  static PyObject copyForModule(PyDefaultDict self) {
    return copy(self);
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PyDefaultDict self) {
    PyObject factory = self.factory();
    PyObject items = Attributes.get(self, "items").call0();
    return PyTuple.of(
        self.type(),
        factory == PyNone.NONE ? PyTuple.EMPTY : PyTuple.of(factory),
        PyNone.NONE,
        PyNone.NONE,
        Iteration.iter(items));
  }

  @PyMethod("__or__")
  static PyObject or(PyDefaultDict self, PyObject other) {
    return other instanceof PyDict dict
        ? merged(self, self, dict)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ror__")
  static PyObject orReflected(PyDefaultDict self, PyObject other) {
    return other instanceof PyDict dict
        ? merged(self, dict, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static PyObject merged(PyDefaultDict kind, PyDict first, PyDict second) {
    PyObject made = kind.type().call2(kind.factory(), first);
    if (made instanceof PyDict dict) {
      DictUpdate.from(dict, second);
    }
    return made;
  }

  @PyMethod(
      value = "__class_getitem__",
      signature = "(item, /)",
      kind = PyMethod.Kind.CLASS,
      doc = "See PEP 585")
  static PyObject parametrise(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }
}

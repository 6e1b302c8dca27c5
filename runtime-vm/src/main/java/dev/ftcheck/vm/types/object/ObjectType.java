package dev.ftcheck.vm.types.object;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInstance;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.object.Truth;

/** {@code object}. */
@BuiltinType(
    value = "object",
    doc =
        "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns"
            + " a new featureless\ninstance that has no instance attributes and cannot be given"
            + " any.\n")
final class ObjectType {

  private static final int HEADER_BYTES = 16;
  private static final int SLOT_BYTES = 8;

  private ObjectType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject create(PyType type, PyObject[] arguments, PyDict keywords) {
    if (type.layout().builtin() != PyType.OBJECT && type.isConcrete()) {
      throw Errors.typeError("cannot create '%s' instances", type.fullName());
    }
    boolean isOwnNew = type.special(Special.NEW) == PyType.OBJECT.special(Special.NEW);
    if (arguments.length > 0 || keywords.size() > 0) {
      if (!isOwnNew) {
        throw Errors.typeError(
            "object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (type.special(Special.INIT) == PyType.OBJECT.special(Special.INIT)) {
        throw Errors.typeError("%s() takes no arguments", type.fullName());
      }
    }
    if (!type.isConcrete()) {
      throw AbstractClasses.cannotInstantiate(type);
    }
    return new PyInstance(type);
  }

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyObject self, PyObject[] arguments, PyDict keywords) {
    if (arguments.length == 0 && keywords.size() == 0) {
      return;
    }
    PyType type = self.type();
    if (type.special(Special.INIT) != PyType.OBJECT.special(Special.INIT)) {
      throw Errors.typeError(
          "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    if (type.special(Special.NEW) == PyType.OBJECT.special(Special.NEW)) {
      throw Errors.typeError(
          "%s.__init__() takes exactly one argument (the instance to initialize)", type.fullName());
    }
  }

  @PyMethod("__repr__")
  static String repr(PyObject self) {
    PyType type = self.type();
    PyObject module = type.isHeapType() ? type.dictionary().get(MODULE) : null;
    String name =
        !type.isHeapType()
            ? type.fullName()
            : module instanceof PyStr text && !text.value().equals("builtins")
                ? text.value() + "." + type.qualifiedName()
                : type.name();
    return "<%s object at 0x%x>".formatted(name, Identity.number(self));
  }

  private static final PyStr MODULE = PyStr.interned("__module__");

  @PyMethod("__str__")
  static PyObject str(PyObject self) {
    return Conversions.repr(self);
  }

  @PyMethod(value = "__format__", signature = "(format_spec, /)")
  static PyObject format(PyObject self, PyStr specification) {
    if (specification.length() > 0) {
      throw Errors.typeError(
          "unsupported format string passed to %s.__format__", self.type().fullName());
    }
    return Conversions.str(self);
  }

  @PyMethod("__hash__")
  static long hash(PyObject self) {
    return Hashing.ofIdentity(self);
  }

  @PyMethod("__eq__")
  static PyObject eq(PyObject self, PyObject other) {
    return Identity.same(self, other) ? PyBool.TRUE : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ne__")
  static PyObject ne(PyObject self, PyObject other) {
    PyObject equal = Specials.call(self, Special.EQ, other);
    return equal == null || equal == PyNotImplemented.NOT_IMPLEMENTED
        ? PyNotImplemented.NOT_IMPLEMENTED
        : PyBool.of(!Truth.of(equal));
  }

  @PyMethod("__lt__")
  static PyObject lt(PyObject self, PyObject other) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__le__")
  static PyObject le(PyObject self, PyObject other) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__gt__")
  static PyObject gt(PyObject self, PyObject other) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ge__")
  static PyObject ge(PyObject self, PyObject other) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__getattribute__")
  static PyObject getAttribute(PyObject self, PyObject name) {
    PyStr key = AttributeNames.check(name);
    // A module's own attributes are in its dictionary.
    PyObject found =
        self instanceof PyModule module
            ? module.findInDictionaryOrClass(key)
            : Attributes.findGeneric(self, key);
    if (found == null) {
      throw self instanceof PyType || self instanceof PyModule
          ? Errors.attributeErrorText(
              self,
              key,
              "'%s' object has no attribute '%s'".formatted(self.type().fullName(), key.value()))
          : Attributes.missing(self, key);
    }
    return found;
  }

  @PyMethod("__setattr__")
  static void setAttribute(PyObject self, PyObject name, PyObject value) {
    store(self, AttributeNames.check(name), value, "__setattr__");
  }

  @PyMethod("__delattr__")
  static void deleteAttribute(PyObject self, PyObject name) {
    store(self, AttributeNames.check(name), null, "__delattr__");
  }

  private static void store(PyObject self, PyStr name, PyObject value, String method) {
    if (self instanceof PyType) {
      throw Errors.typeError("can't apply this %s to %s object", method, self.type().fullName());
    }
    if (self instanceof PyModule) {
      self.storeAttribute(name, value);
    } else {
      Attributes.storeGeneric(self, name, value);
    }
  }

  @PyMethod("__dir__")
  static PyObject dir(PyObject self) {
    return AttributeNames.ofObject(self);
  }

  @PyMethod("__sizeof__")
  static long sizeOf(PyObject self) {
    PyAttributed attributes = self.attributes();
    return HEADER_BYTES
        + (attributes == null ? 0L : (long) SLOT_BYTES * attributes.shape().slotCount());
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyObject self) {
    return Reduction.reduce(self, 0);
  }

  @PyMethod(value = "__reduce_ex__", signature = "(protocol, /)")
  static PyObject reduceFor(PyObject self, int protocol) {
    return Reduction.reduceUnlessOverridden(self, protocol);
  }

  @PyMethod("__getstate__")
  static PyObject state(PyObject self) {
    return Reduction.defaultState(self, false);
  }

  @PyMethod(value = "__init_subclass__", kind = PyMethod.Kind.CLASS)
  static void initialiseSubclass(PyType type) {}

  @PyMethod(value = "__subclasshook__", signature = "(object, /)", kind = PyMethod.Kind.CLASS)
  static PyObject subclassHook(PyType type, PyObject subclass) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyGetter(value = "__class__", doc = "the object's class")
  static PyObject type(PyObject self) {
    return self.type();
  }

  @PySetter("__class__")
  static void setType(PyObject self, PyObject type) {
    ClassAssignment.assign(self, type);
  }
}

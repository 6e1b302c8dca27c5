package dev.ftcheck.vm.types.weakref;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.generic.PyGenericAlias;

/** {@code weakref.ref}. */
@BuiltinType("ref")
final class ReferenceType {

  private static final int MOST_ARGUMENTS = 2;

  private ReferenceType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject create(PyType type, PyObject[] arguments, PyDict keywords) {
    checkCount("__new__", arguments);
    if (type == PyWeakReference.TYPE && keywords.size() > 0) {
      throw Errors.typeError("ref() takes no keyword arguments");
    }
    PyObject object = arguments[0];
    WeakReferences.check(object);
    boolean hasCallback = arguments.length == MOST_ARGUMENTS && arguments[1] != PyNone.NONE;
    return type == PyWeakReference.TYPE && !hasCallback
        ? PyWeakReference.of(object)
        : new PyWeakReference(type, object, hasCallback ? arguments[1] : null);
  }

  private static void checkCount(String name, PyObject[] arguments) {
    if (arguments.length < 1 || arguments.length > MOST_ARGUMENTS) {
      boolean isFew = arguments.length < 1;
      throw Errors.typeError(
          "%s expected at %s, got %d",
          name, isFew ? "least 1 argument" : "most 2 arguments", arguments.length);
    }
  }

  @PyMethod(value = "__init__", signature = "(*args)", messageName = "ref")
  static void initialise(PyWeakReference self, PyObject[] arguments) {
    checkCount("__init__", arguments);
  }

  @PyMethod("__repr__")
  static String repr(PyWeakReference self) {
    return WeakText.of(self, "weakref", true);
  }

  @PyMethod("__hash__")
  static long hash(PyWeakReference self) {
    return self.hash();
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(PyWeakReference self, PyObject[] arguments, PyDict keywords) {
    if (keywords.size() > 0) {
      throw Errors.typeError("weakref() takes no keyword arguments");
    }
    if (arguments.length > 0) {
      throw Errors.typeError("weakref expected 0 arguments, got %d", arguments.length);
    }
    return self.referent();
  }

  @PyMethod("__eq__")
  static PyObject eq(PyWeakReference self, PyObject other) {
    return compare(self, other, Special.EQ);
  }

  @PyMethod("__ne__")
  static PyObject ne(PyWeakReference self, PyObject other) {
    return compare(self, other, Special.NE);
  }

  /** Living ones compare as their objects, dead ones by identity. */
  private static PyObject compare(PyWeakReference self, PyObject other, Special operator) {
    if (!(other instanceof PyWeakReference reference)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyObject a = self.object();
    PyObject b = reference.object();
    if (a == null || b == null) {
      return PyBool.of(self == other == (operator == Special.EQ));
    }
    return Comparison.compare(a, b, operator);
  }

  @PyMethod(value = "__class_getitem__", signature = "(object, /)", kind = PyMethod.Kind.CLASS)
  static PyObject parameterize(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @PyGetter("__callback__")
  static PyObject callback(PyWeakReference self) {
    PyObject callback = self.callback();
    return callback == null ? PyNone.NONE : callback;
  }
}

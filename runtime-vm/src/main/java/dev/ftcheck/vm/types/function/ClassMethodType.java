package dev.ftcheck.vm.types.function;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.InstanceDictionary;
import dev.ftcheck.vm.object.PyClassMethod;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.PyGenericAlias;

/** {@code classmethod}. */
@BuiltinType(
    value = "classmethod",
    doc =
        "Convert a function to be a class method.\\n\\nA class method receives the class as implicit first argument.")
final class ClassMethodType {

  private ClassMethodType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject create(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyClassMethod(type, PyNone.NONE);
  }

  @PyMethod(value = "__init__", signature = "(function, /)")
  static void initialise(PyClassMethod self, PyObject function) {
    self.setCallable(function);
    WrappedAttributes.copy(function, self);
  }

  @PyMethod("__repr__")
  static String repr(PyClassMethod self) {
    return "<%s(%s)>".formatted(self.type().name(), Conversions.repr(self.callable()).value());
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(PyClassMethod self, PyObject instance, PyObject owner) {
    boolean isOwnerAbsent = owner == null || owner == PyNone.NONE;
    if (instance == PyNone.NONE && isOwnerAbsent) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    return new dev.ftcheck.vm.object.PyMethod(
        self.callable(), isOwnerAbsent ? instance.type() : owner);
  }

  @PyMethod(value = "__class_getitem__", signature = "(object, /)", kind = PyMethod.Kind.CLASS)
  static PyObject parameterize(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @PyGetter("__func__")
  static PyObject function(PyClassMethod self) {
    return self.callable();
  }

  @PyGetter("__wrapped__")
  static PyObject wrapped(PyClassMethod self) {
    return self.callable();
  }

  @PyGetter("__isabstractmethod__")
  static boolean isAbstract(PyClassMethod self) {
    return WrappedAttributes.isAbstract(self.callable());
  }

  @PyGetter("__dict__")
  static PyObject dictionary(PyClassMethod self) {
    return InstanceDictionary.find(self);
  }

  @PySetter("__dict__")
  static void setDictionary(PyClassMethod self, PyObject value) {
    WrappedAttributes.setDictionary(self, value);
  }

  @PyGetter("__annotations__")
  static PyObject annotations(PyClassMethod self) {
    return WrappedAttributes.get(self, self.callable(), "__annotations__");
  }

  @PySetter("__annotations__")
  static void setAnnotations(PyClassMethod self, PyObject value) {
    WrappedAttributes.set(self, "__annotations__", value);
  }

  @PyGetter("__annotate__")
  static PyObject annotate(PyClassMethod self) {
    return WrappedAttributes.get(self, self.callable(), "__annotate__");
  }

  @PySetter("__annotate__")
  static void setAnnotate(PyClassMethod self, PyObject value) {
    WrappedAttributes.set(self, "__annotate__", value);
  }
}

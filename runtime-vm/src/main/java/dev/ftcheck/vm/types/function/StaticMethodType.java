package dev.ftcheck.vm.types.function;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.InstanceDictionary;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStaticMethod;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.PyGenericAlias;

/** {@code staticmethod}. */
@BuiltinType(
    value = "staticmethod",
    doc =
        "Convert a function to be a static method.\\n\\nA static method does not receive an implicit first argument.")
final class StaticMethodType {

  private StaticMethodType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject create(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyStaticMethod(type, PyNone.NONE);
  }

  @PyMethod(value = "__init__", signature = "(function, /)")
  static void initialise(PyStaticMethod self, PyObject function) {
    self.setCallable(function);
    WrappedAttributes.copy(function, self);
  }

  @PyMethod("__repr__")
  static String repr(PyStaticMethod self) {
    return "<%s(%s)>".formatted(self.type().name(), Conversions.repr(self.callable()).value());
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(PyStaticMethod self, PyObject[] arguments, PyDict keywords) {
    return Arguments.call(self.callable(), arguments, keywords);
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(PyStaticMethod self, PyObject instance, PyObject owner) {
    return self.callable();
  }

  @PyMethod(value = "__class_getitem__", signature = "(object, /)", kind = PyMethod.Kind.CLASS)
  static PyObject parameterize(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @PyGetter("__func__")
  static PyObject function(PyStaticMethod self) {
    return self.callable();
  }

  @PyGetter("__wrapped__")
  static PyObject wrapped(PyStaticMethod self) {
    return self.callable();
  }

  @PyGetter("__isabstractmethod__")
  static boolean isAbstract(PyStaticMethod self) {
    return WrappedAttributes.isAbstract(self.callable());
  }

  @PyGetter("__dict__")
  static PyObject dictionary(PyStaticMethod self) {
    return InstanceDictionary.find(self);
  }

  @PySetter("__dict__")
  static void setDictionary(PyStaticMethod self, PyObject value) {
    WrappedAttributes.setDictionary(self, value);
  }

  @PyGetter("__annotations__")
  static PyObject annotations(PyStaticMethod self) {
    return WrappedAttributes.get(self, self.callable(), "__annotations__");
  }

  @PySetter("__annotations__")
  static void setAnnotations(PyStaticMethod self, PyObject value) {
    WrappedAttributes.set(self, "__annotations__", value);
  }

  @PyGetter("__annotate__")
  static PyObject annotate(PyStaticMethod self) {
    return WrappedAttributes.get(self, self.callable(), "__annotate__");
  }

  @PySetter("__annotate__")
  static void setAnnotate(PyStaticMethod self, PyObject value) {
    WrappedAttributes.set(self, "__annotate__", value);
  }
}

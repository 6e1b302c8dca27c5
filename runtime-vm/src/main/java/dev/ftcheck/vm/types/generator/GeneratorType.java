package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.PyGenericAlias;

/** Behaviour of {@code generator}. */
@BuiltinType("generator")
final class GeneratorType {

  private GeneratorType() {}

  @PyMethod("__iter__")
  static PyObject iterator(PyGenerator self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyGenerator self) {
    return send(self, PyNone.NONE);
  }

  @PyMethod(value = "send", doc = "Resume the generator, or raise StopIteration.")
  static PyObject send(PyGenerator self, PyObject value) {
    self.isSentTo();
    return answer(self.suspension(), Driving.send(self.suspension(), value));
  }

  @PyMethod(
      value = "throw",
      signature = "(typ, val=None, tb=None, /)",
      doc = "Raise an exception in the generator.")
  static PyObject raise(PyGenerator self, PyObject kind, PyObject value, PyObject traceback) {
    return answer(
        self.suspension(),
        Driving.raise(self.suspension(), Driving.exception(kind, value, traceback)));
  }

  @PyMethod(value = "close", doc = "Raise GeneratorExit inside the generator.")
  static PyObject close(PyGenerator self) {
    return Driving.close(self.suspension());
  }

  static PyObject answer(Suspension suspension, PyObject yielded) {
    if (yielded == null) {
      throw Driving.stop(suspension);
    }
    return yielded;
  }

  @PyMethod("__del__")
  static void finish(PyGenerator self) {
    if (!self.suspension().isRunning()) {
      Driving.close(self.suspension());
    }
  }

  @PyMethod(value = "__class_getitem__", signature = "(item, /)", kind = PyMethod.Kind.CLASS)
  static PyObject parameterize(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @PyMethod("__repr__")
  static String repr(PyGenerator self) {
    return "<generator object %s at 0x%x>"
        .formatted(((PyStr) self.qualifiedName()).value(), System.identityHashCode(self));
  }

  @PyGetter("__name__")
  static PyObject name(PyGenerator self) {
    return self.name();
  }

  @PySetter("__name__")
  static void setName(PyGenerator self, PyObject value) {
    self.setName(text("__name__", value));
  }

  @PyGetter("__qualname__")
  static PyObject qualifiedName(PyGenerator self) {
    return self.qualifiedName();
  }

  @PySetter("__qualname__")
  static void setQualifiedName(PyGenerator self, PyObject value) {
    self.setQualifiedName(text("__qualname__", value));
  }

  static PyObject text(String attribute, PyObject value) {
    if (value instanceof PyStr) {
      return value;
    }
    throw Errors.typeError("%s must be set to a string object", attribute);
  }

  @PyGetter("gi_running")
  static boolean isRunning(PyGenerator self) {
    return self.suspension().isRunning();
  }

  @PyGetter("gi_suspended")
  static boolean isSuspended(PyGenerator self) {
    return self.suspension().isSuspended();
  }

  @PyGetter("gi_frame")
  static PyObject frame(PyGenerator self) {
    return SuspendedPlace.frame(self.suspension());
  }

  @PyGetter("gi_code")
  static PyObject code(PyGenerator self) {
    return self.suspension().function.code();
  }

  @PyGetter("gi_yieldfrom")
  static PyObject delegate(PyGenerator self) {
    PyObject delegate = self.suspension().delegate();
    return delegate == null ? PyNone.NONE : delegate;
  }
}

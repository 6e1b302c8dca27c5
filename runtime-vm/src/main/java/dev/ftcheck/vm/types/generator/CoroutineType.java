package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Behaviour of {@code coroutine}. */
@BuiltinType("coroutine")
final class CoroutineType {

  private CoroutineType() {}

  @PyMethod("__await__")
  static PyObject await(PyCoroutine self) {
    return new PyCoroutineWrapper(self);
  }

  @PyMethod(value = "send", doc = "Resume the coroutine, or raise StopIteration.")
  static PyObject send(PyCoroutine self, PyObject value) {
    return GeneratorType.answer(self.suspension(), Driving.send(self.suspension(), value));
  }

  @PyMethod(
      value = "throw",
      signature = "(typ, val=None, tb=None, /)",
      doc = "Raise an exception in the coroutine.")
  static PyObject raise(PyCoroutine self, PyObject kind, PyObject value, PyObject traceback) {
    return GeneratorType.answer(
        self.suspension(),
        Driving.raise(self.suspension(), Driving.exception(kind, value, traceback)));
  }

  @PyMethod(value = "close", doc = "Raise GeneratorExit inside the coroutine.")
  static PyObject close(PyCoroutine self) {
    return Driving.close(self.suspension());
  }

  @PyMethod("__repr__")
  static String repr(PyCoroutine self) {
    return "<coroutine object %s at 0x%x>"
        .formatted(((PyStr) self.qualifiedName()).value(), System.identityHashCode(self));
  }

  @PyGetter("__name__")
  static PyObject name(PyCoroutine self) {
    return self.name();
  }

  @PySetter("__name__")
  static void setName(PyCoroutine self, PyObject value) {
    self.setName(GeneratorType.text("__name__", value));
  }

  @PyGetter("__qualname__")
  static PyObject qualifiedName(PyCoroutine self) {
    return self.qualifiedName();
  }

  @PySetter("__qualname__")
  static void setQualifiedName(PyCoroutine self, PyObject value) {
    self.setQualifiedName(GeneratorType.text("__qualname__", value));
  }

  @PyGetter("cr_running")
  static boolean isRunning(PyCoroutine self) {
    return self.suspension().isRunning();
  }

  @PyGetter("cr_suspended")
  static boolean isSuspended(PyCoroutine self) {
    return self.suspension().isSuspended();
  }

  @PyGetter("cr_frame")
  static PyObject frame(PyCoroutine self) {
    return SuspendedPlace.frame(self.suspension());
  }

  @PyGetter("cr_code")
  static PyObject code(PyCoroutine self) {
    return self.suspension().function.code();
  }

  @PyGetter("cr_await")
  static PyObject delegate(PyCoroutine self) {
    PyObject delegate = self.suspension().delegate();
    return delegate == null ? PyNone.NONE : delegate;
  }

  /** Origins are not recorded. */
  @PyGetter("cr_origin")
  static PyObject origin(PyCoroutine self) {
    return PyNone.NONE;
  }
}

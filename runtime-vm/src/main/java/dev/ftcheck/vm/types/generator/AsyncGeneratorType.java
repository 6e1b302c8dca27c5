package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Behaviour of {@code async_generator}. */
@BuiltinType("async_generator")
final class AsyncGeneratorType {

  private AsyncGeneratorType() {}

  @PyMethod("__aiter__")
  static PyObject iterator(PyAsyncGenerator self) {
    return self;
  }

  @PyMethod("__anext__")
  static PyObject next(PyAsyncGenerator self) {
    self.beginIteration();
    return new PyAsyncSend(self, PyNone.NONE);
  }

  @PyMethod(value = "asend", doc = "send 'arg' to generator 'agen'")
  static PyObject send(PyAsyncGenerator self, PyObject value) {
    self.beginIteration();
    return new PyAsyncSend(self, value);
  }

  @PyMethod(
      value = "athrow",
      signature = "(typ, val=None, tb=None, /)",
      doc = "raise exception in generator")
  static PyObject raise(PyAsyncGenerator self, PyObject kind, PyObject value, PyObject traceback) {
    self.beginIteration();
    return new PyAsyncThrow(self, new PyObject[] {kind, value, traceback});
  }

  @PyMethod(value = "aclose", doc = "raise GeneratorExit inside generator")
  static PyObject close(PyAsyncGenerator self) {
    self.beginIteration();
    return new PyAsyncThrow(self, null);
  }

  @PyMethod("__repr__")
  static String repr(PyAsyncGenerator self) {
    return "<async_generator object %s at 0x%x>"
        .formatted(((PyStr) self.qualifiedName()).value(), System.identityHashCode(self));
  }

  @PyGetter("__name__")
  static PyObject name(PyAsyncGenerator self) {
    return self.name();
  }

  @PySetter("__name__")
  static void setName(PyAsyncGenerator self, PyObject value) {
    self.setName(GeneratorType.text("__name__", value));
  }

  @PyGetter("__qualname__")
  static PyObject qualifiedName(PyAsyncGenerator self) {
    return self.qualifiedName();
  }

  @PySetter("__qualname__")
  static void setQualifiedName(PyAsyncGenerator self, PyObject value) {
    self.setQualifiedName(GeneratorType.text("__qualname__", value));
  }

  @PyGetter("ag_running")
  static boolean isRunning(PyAsyncGenerator self) {
    return self.isRunningAsync;
  }

  @PyGetter("ag_suspended")
  static boolean isSuspended(PyAsyncGenerator self) {
    return self.suspension().isSuspended();
  }

  @PyGetter("ag_frame")
  static PyObject frame(PyAsyncGenerator self) {
    return SuspendedPlace.frame(self.suspension());
  }

  @PyGetter("ag_code")
  static PyObject code(PyAsyncGenerator self) {
    return self.suspension().function.code();
  }

  @PyGetter("ag_await")
  static PyObject delegate(PyAsyncGenerator self) {
    PyObject delegate = self.suspension().delegate();
    return delegate == null ? PyNone.NONE : delegate;
  }
}

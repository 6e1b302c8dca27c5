package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;

/** Behaviour of {@code async_generator_athrow}. */
@BuiltinType("async_generator_athrow")
final class AsyncThrowType {

  private AsyncThrowType() {}

  @PyMethod("__await__")
  static PyObject await(PyAsyncThrow self) {
    return self;
  }

  @PyMethod("__iter__")
  static PyObject iterator(PyAsyncThrow self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyAsyncThrow self) {
    return self.send(PyNone.NONE);
  }

  @PyMethod("send")
  static PyObject send(PyAsyncThrow self, PyObject value) {
    return self.send(value);
  }

  @PyMethod(value = "throw", signature = "(typ, val=None, tb=None, /)")
  static PyObject raise(PyAsyncThrow self, PyObject kind, PyObject value, PyObject traceback) {
    return self.raise(Driving.exception(kind, value, traceback));
  }

  @PyMethod("close")
  static void close(PyAsyncThrow self) {
    if (self.isClosed()) {
      return;
    }
    try {
      self.raise(new Raise(new PyBaseException(ExceptionTypes.GENERATOR_EXIT, PyTuple.EMPTY)));
    } catch (Raise raise) {
      if (raise.is(ExceptionTypes.GENERATOR_EXIT)
          || raise.is(ExceptionTypes.STOP_ITERATION)
          || raise.is(ExceptionTypes.STOP_ASYNC_ITERATION)) {
        return;
      }
      throw raise;
    }
    throw Errors.runtimeError("coroutine ignored GeneratorExit");
  }
}

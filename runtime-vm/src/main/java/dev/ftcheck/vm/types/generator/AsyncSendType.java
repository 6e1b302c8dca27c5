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

/** Behaviour of {@code async_generator_asend}. */
@BuiltinType("async_generator_asend")
final class AsyncSendType {

  private AsyncSendType() {}

  @PyMethod("__await__")
  static PyObject await(PyAsyncSend self) {
    return self;
  }

  @PyMethod("__iter__")
  static PyObject iterator(PyAsyncSend self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyAsyncSend self) {
    return self.send(PyNone.NONE);
  }

  @PyMethod("send")
  static PyObject send(PyAsyncSend self, PyObject value) {
    return self.send(value);
  }

  @PyMethod(value = "throw", signature = "(typ, val=None, tb=None, /)")
  static PyObject raise(PyAsyncSend self, PyObject kind, PyObject value, PyObject traceback) {
    return self.raise(Driving.exception(kind, value, traceback));
  }

  @PyMethod("close")
  static void close(PyAsyncSend self) {
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

package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code coroutine_wrapper}. */
@BuiltinType("coroutine_wrapper")
final class CoroutineWrapperType {

  private CoroutineWrapperType() {}

  @PyMethod("__iter__")
  static PyObject iterator(PyCoroutineWrapper self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyCoroutineWrapper self) {
    return CoroutineType.send(self.coroutine, PyNone.NONE);
  }

  @PyMethod("send")
  static PyObject send(PyCoroutineWrapper self, PyObject value) {
    return CoroutineType.send(self.coroutine, value);
  }

  @PyMethod(value = "throw", signature = "(typ, val=None, tb=None, /)")
  static PyObject raise(
      PyCoroutineWrapper self, PyObject kind, PyObject value, PyObject traceback) {
    return CoroutineType.raise(self.coroutine, kind, value, traceback);
  }

  @PyMethod("close")
  static PyObject close(PyCoroutineWrapper self) {
    return CoroutineType.close(self.coroutine);
  }
}

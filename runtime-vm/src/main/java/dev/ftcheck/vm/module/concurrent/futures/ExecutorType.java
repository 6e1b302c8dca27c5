package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;

/** Behaviour of {@code concurrent.futures.Executor} ("Executor Objects", library reference). */
@BuiltinType(
    value = "Executor",
    doc = "This is an abstract base class for concrete asynchronous executors.")
final class ExecutorType {

  private static final PyStr[] WAIT = {PyStr.interned("wait")};

  private ExecutorType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    return new PyExecutor(type);
  }

  @PyMethod(value = "submit", signature = "(fn, /, *args, **kwargs)")
  static PyObject submit(PyObject self, PyObject function, PyObject[] arguments, PyDict names) {
    throw new Raise(new PyBaseException(ExceptionTypes.NOT_IMPLEMENTED_ERROR, PyTuple.EMPTY));
  }

  @PyMethod(
      value = "map",
      signature = "(fn, *iterables, timeout=None, chunksize=1, buffersize=None)")
  static PyObject map(
      PyObject self,
      PyObject function,
      PyObject[] iterables,
      PyObject timeout,
      PyObject chunkSize,
      PyObject bufferSize) {
    long buffer = 0;
    if (bufferSize != null && bufferSize != PyNone.NONE) {
      if (!(bufferSize instanceof PyInt)) {
        throw Errors.typeError("buffersize must be an integer or None");
      }
      buffer = Conversions.toLong(bufferSize);
      if (buffer < 1) {
        throw Errors.valueError("buffersize must be None or > 0");
      }
    }
    PyObject calls =
        Attributes.get(Interpreter.current().builtins(), "zip").callN(iterables.clone());
    return new PyMappedResults(self, function, calls, timeout, buffer);
  }

  @PyMethod(value = "shutdown", signature = "(wait=True, *, cancel_futures=False)")
  static void shutdown(PyObject self, PyObject wait, PyObject cancelFutures) {}

  @PyMethod("__enter__")
  static PyObject enter(PyObject self) {
    return self;
  }

  @PyMethod("__exit__")
  static boolean exit(PyObject self, PyObject type, PyObject value, PyObject traceback) {
    Attributes.get(self, "shutdown").callKeywords(new PyObject[] {PyBool.TRUE}, WAIT);
    return false;
  }
}

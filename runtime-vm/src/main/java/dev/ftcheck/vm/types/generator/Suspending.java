package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyObject;

/** Makes what a call of a generator function or coroutine function answers. */
public final class Suspending {

  private Suspending() {}

  /** A generator, coroutine or async generator, as the code's flags say; nothing runs yet. */
  public static PyObject create(PyFunction function, ResumableBody body, PyObject[] arguments) {
    PyCode code = function.code();
    if (code.has(PyCode.ASYNC_GENERATOR)) {
      return new PyAsyncGenerator(new Suspension(function, body, arguments, "async generator"));
    }
    if (code.has(PyCode.COROUTINE)) {
      return new PyCoroutine(new Suspension(function, body, arguments, "coroutine"));
    }
    return new PyGenerator(new Suspension(function, body, arguments, "generator"));
  }
}

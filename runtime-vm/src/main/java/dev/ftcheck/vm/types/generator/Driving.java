package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.importing.ProgramWarnings;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;

/** {@code send}, {@code throw} and {@code close} of generators and coroutines. */
final class Driving {

  private Driving() {}

  /** Sends a value; null at the end, with {@link Suspension#result}. */
  static PyObject send(Suspension suspension, PyObject value) {
    if (!suspension.isRunning()) {
      if (suspension.isFinished()) {
        if (suspension.isCoroutine()) {
          throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
        suspension.forgetResult();
        return null;
      }
      if (!suspension.isStarted() && value != PyNone.NONE) {
        throw Errors.typeError("can't send non-None value to a just-started %s", suspension.kind());
      }
    }
    return suspension.resume(value, null);
  }

  /** Throws an exception in; null at the end. */
  static PyObject raise(Suspension suspension, Raise raise) {
    if (!suspension.isRunning() && suspension.isFinished()) {
      if (suspension.isCoroutine()) {
        throw Errors.runtimeError("cannot reuse already awaited coroutine");
      }
      throw raise;
    }
    return suspension.resume(PyNone.NONE, raise);
  }

  /** {@code close()}: answers the value that the body returned meanwhile, or None. */
  static PyObject close(Suspension suspension) {
    if (suspension.isRunning()) {
      throw suspension.alreadyExecuting();
    }
    if (suspension.isFinished()) {
      return PyNone.NONE;
    }
    if (!suspension.isStarted()) {
      suspension.abandon();
      return PyNone.NONE;
    }
    Raise exit = new Raise(new PyBaseException(ExceptionTypes.GENERATOR_EXIT, PyTuple.EMPTY));
    try {
      PyObject yielded = suspension.resume(PyNone.NONE, exit);
      if (yielded != null) {
        throw Errors.runtimeError("%s ignored GeneratorExit", suspension.kind());
      }
      PyObject result = suspension.result();
      return result == null ? PyNone.NONE : result;
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.GENERATOR_EXIT) || raised.is(ExceptionTypes.STOP_ITERATION)) {
        return PyNone.NONE;
      }
      throw raised;
    }
  }

  /** The StopIteration with a result. */
  static Raise stop(Suspension suspension) {
    PyObject result = suspension.result();
    return Errors.stopIteration(result == null || result == PyNone.NONE ? null : result);
  }

  /** The exception that the arguments of {@code throw} mean. */
  static Raise exception(PyObject kind, PyObject value, PyObject traceback) {
    if (value != null || traceback != null) {
      ProgramWarnings.deprecated(
          "the (type, exc, tb) signature of throw() is deprecated, "
              + "use the single-arg signature instead.");
    }
    if (traceback != null && traceback != PyNone.NONE && !(traceback instanceof PyTraceback)) {
      throw Errors.typeError("throw() third argument must be a traceback object");
    }
    PyBaseException exception;
    if (kind instanceof PyBaseException given) {
      if (value != null && value != PyNone.NONE) {
        throw Errors.typeError("instance exception may not have a separate value");
      }
      exception = given;
    } else if (kind instanceof PyType type && type.isSubtype(ExceptionTypes.BASE_EXCEPTION)) {
      try {
        exception = make(type, value);
      } catch (Raise failed) {
        return failed;
      }
    } else {
      throw Errors.typeError(
          "exceptions must be classes or instances deriving from BaseException, not %s",
          kind.type().name());
    }
    if (traceback instanceof PyTraceback given) {
      exception.setTraceback(given);
    }
    return new Raise(exception);
  }

  private static PyBaseException make(PyType type, PyObject value) {
    PyObject made;
    if (value == null || value == PyNone.NONE) {
      made = type.call0();
    } else if (value instanceof PyTuple arguments) {
      made = type.callN(arguments.items.clone());
    } else if (value.type().isSubtype(type)) {
      made = value;
    } else {
      made = type.call1(value);
    }
    if (made instanceof PyBaseException exception) {
      return exception;
    }
    throw Errors.typeError(
        "calling %s should have returned an instance of BaseException, not %s",
        Conversions.repr(type).value(), made.type().name());
  }
}

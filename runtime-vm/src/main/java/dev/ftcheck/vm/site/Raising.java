package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.ThreadState;

/** {@code raise} and {@code assert}. */
public final class Raising {

  private Raising() {}

  /** {@code raise exception}. */
  public static Raise raise(PyObject exception) {
    PyBaseException value = instance(exception);
    chain(value);
    return new Raise(value);
  }

  /** {@code raise exception from cause}. */
  public static Raise from(PyObject exception, PyObject cause) {
    PyBaseException value = instance(exception);
    if (cause == PyNone.NONE) {
      value.setCause(null);
    } else if (cause instanceof PyType type && type.isSubtype(ExceptionTypes.BASE_EXCEPTION)) {
      value.setCause(made(type));
    } else if (cause instanceof PyBaseException known) {
      value.setCause(known);
    } else {
      throw Errors.typeError("exception causes must derive from BaseException");
    }
    chain(value);
    return new Raise(value);
  }

  private static PyBaseException instance(PyObject exception) {
    if (exception instanceof PyBaseException value) {
      return value;
    }
    if (exception instanceof PyType type && type.isSubtype(ExceptionTypes.BASE_EXCEPTION)) {
      return made(type);
    }
    throw Errors.typeError("exceptions must derive from BaseException");
  }

  private static PyBaseException made(PyType type) {
    PyObject made = type.call0();
    if (made instanceof PyBaseException value) {
      return value;
    }
    throw Errors.typeError(
        "calling %s should have returned an instance of BaseException, not %s",
        Conversions.repr(type).value(), Conversions.repr(made.type()).value());
  }

  /** {@code raise} alone: the exception being handled goes on. */
  public static Raise again() {
    PyBaseException handled = ThreadState.current().handled();
    if (handled == null) {
      throw Errors.runtimeError("No active exception to reraise");
    }
    return new Raise(handled);
  }

  /** The error of a failed {@code assert}. */
  public static Raise assertion(PyObject message, int hasMessage) {
    PyTuple arguments = hasMessage == 0 ? PyTuple.EMPTY : PyTuple.of(message);
    return new Raise(new PyBaseException(ExceptionTypes.ASSERTION_ERROR, arguments));
  }

  /** Sets the context of an exception that is raised now; breaks cycles as CPython does. */
  static void chain(PyBaseException exception) {
    PyBaseException handled = ThreadState.current().handled();
    if (handled == null || handled == exception) {
      return;
    }
    PyBaseException slow = handled;
    boolean moves = false;
    for (PyBaseException each = handled; each.context() != null; each = each.context()) {
      if (each.context() == exception) {
        each.setContext(null);
        break;
      }
      // Brent-like guard against cycles that exist already.
      if (moves) {
        slow = slow.context();
        if (slow == each.context()) {
          break;
        }
      }
      moves = !moves;
    }
    exception.setContext(handled);
  }
}

package dev.ftcheck.vm.types.traceback;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;

/** {@code sys.unraisablehook}: exceptions in finalizers, callbacks and the end of threads. */
public final class UnraisableHook {

  private UnraisableHook() {}

  /**
   * Hands an exception that nobody can catch to the program's hook.
   *
   * @param message what failed; null for "Exception ignored in"
   * @param object where it failed; null for nothing to show
   */
  public static void report(PyBaseException exception, String message, PyObject object) {
    PyUnraisable arguments = new PyUnraisable(exception, message, object);
    PyObject hook = Attributes.find(Interpreter.current().sys(), "unraisablehook");
    try {
      if (hook == null || hook == PyNone.NONE) {
        display(arguments);
      } else {
        hook.call1(arguments);
      }
    } catch (Raise failed) {
      display(new PyUnraisable(failed.value(), "Exception ignored in sys.unraisablehook", hook));
    }
  }

  /** The default hook. */
  public static void display(PyObject value) {
    if (!(value instanceof PyUnraisable arguments)) {
      throw Errors.typeError("sys.unraisablehook argument type must be UnraisableHookArgs");
    }
    PyObject stderr = Attributes.find(Interpreter.current().sys(), "stderr");
    if (stderr == null || stderr == PyNone.NONE) {
      return;
    }
    String head =
        arguments.message instanceof PyStr text
            ? text.value()
            : arguments.object == PyNone.NONE ? "" : "Exception ignored in";
    if (!head.isEmpty()) {
      String shown =
          arguments.object == PyNone.NONE ? "" : ": " + ExceptHook.shown(arguments.object);
      Attributes.get(stderr, "write")
          .call1(PyStr.of(head + (shown.isEmpty() ? ":" : shown) + "\n"));
    }
    PyBaseException exception = arguments.exception;
    Attributes.get(stderr, "write")
        .call1(PyStr.of(ExceptionPrinter.text(exception, exception.traceback())));
    Attributes.get(stderr, "flush").call0();
  }
}

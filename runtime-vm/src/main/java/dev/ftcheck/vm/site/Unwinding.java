package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interrupts;
import dev.ftcheck.vm.runtime.ProcessEnd;

/** What compiled code does while an exception passes through it. */
public final class Unwinding {

  private Unwinding() {}

  /**
   * Makes a Python exception of whatever was thrown, with an entry for this place.
   *
   * @param position the place in the code; negative when there is an entry already
   * @param namespace of a module or class body; null in functions
   * @param values of the variables {@code names}, or their cells
   */
  public static Raise caught(
      PyCode code,
      PyFunction function,
      int position,
      Throwable thrown,
      PyObject namespace,
      PyStr[] names,
      PyObject[] values) {
    Raise raise = thrown instanceof Raise known ? known : translate(thrown);
    PyBaseException exception = raise.value();
    if (position >= 0) {
      PyTraceback inner = exception.traceback();
      if (inner == null) {
        Raising.chain(exception);
      }
      LocalNames locals = LocalNames.of(namespace, names, values);
      exception.setTraceback(new PyTraceback(code, function.globals, position, inner, locals));
    }
    return raise;
  }

  private static Raise translate(Throwable thrown) {
    return switch (thrown) {
      case ProcessEnd end -> throw end;
      case StackOverflowError _ -> recursionEnded();
      case OutOfMemoryError _ ->
          new Raise(new PyBaseException(ExceptionTypes.MEMORY_ERROR, PyTuple.EMPTY));
      default -> internal(thrown);
    };
  }

  /**
   * Recursion without loops polls here, so that Ctrl-C ends one that handles its RecursionError.
   */
  private static Raise recursionEnded() {
    try {
      Interrupts.poll();
    } catch (Raise interrupt) {
      return interrupt;
    }
    return Errors.of(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
  }

  private static Raise internal(Throwable thrown) {
    String text = "internal error of ftcheck: " + thrown;
    return new Raise(
        new PyBaseException(ExceptionTypes.SYSTEM_ERROR, PyTuple.of(PyStr.of(text))), thrown);
  }
}

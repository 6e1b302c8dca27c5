package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interrupts;
import dev.ftcheck.vm.runtime.ProcessEnd;

/** What compiled code does while an exception passes through it. */
public final class Unwinding {

  private Unwinding() {}

  /** Adds the traceback entry of a body that the throwable leaves. */
  public static Raise leave(PyCode code, PyFunction function, int position, Throwable thrown) {
    return caught(code, function, position, thrown);
  }

  /**
   * Makes a Python exception of whatever was thrown, with an entry for this place.
   *
   * @param position the place in the code; negative when there is an entry already
   */
  public static Raise caught(PyCode code, PyFunction function, int position, Throwable thrown) {
    Raise raise = thrown instanceof Raise known ? known : translate(thrown);
    PyBaseException exception = raise.value();
    if (position >= 0) {
      PyTraceback inner = exception.traceback();
      if (inner == null) {
        Raising.chain(exception);
      }
      exception.setTraceback(new PyTraceback(code, function.globals, position, inner));
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

  /** Recursion without loops polls here, so that Ctrl-C ends one that handles its RecursionError. */
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

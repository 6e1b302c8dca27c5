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
   * Initialises all that the end of a recursion needs: there is no room for it at the end of the
   * stack, and a class whose initialisation fails stays unusable. Called once per run, by a thread
   * with a state.
   */
  public static void link() {
    MakingRoom room = new MakingRoom();
    room.framesLeft = 0;
    Raise raise = recursionError();
    Raising.chain(raise.value());
    LocalNames locals = LocalNames.of(null, new PyStr[0], new PyObject[0]);
    raise.value().setTraceback(new PyTraceback(null, null, 0, null, locals));
  }

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

  /**
   * Tests by {@code instanceof}: a pattern switch has to be linked at its first use, for which the
   * end of the stack leaves no room.
   */
  private static Raise translate(Throwable thrown) {
    if (thrown instanceof StackOverflowError overflow) {
      return recursionEnded(overflow);
    }
    if (thrown instanceof ProcessEnd end) {
      throw end;
    }
    if (thrown instanceof OutOfMemoryError) {
      return new Raise(new PyBaseException(ExceptionTypes.MEMORY_ERROR, PyTuple.EMPTY));
    }
    return internal(thrown);
  }

  /**
   * Recursion without loops polls here, so that Ctrl-C ends one that handles its RecursionError,
   * some frames further out: handlers are Python code.
   */
  private static Raise recursionEnded(StackOverflowError thrown) {
    if (!Interrupts.isPending()) {
      return recursionError();
    }
    MakingRoom unwinding = thrown instanceof MakingRoom known ? known : new MakingRoom();
    if (unwinding.framesLeft-- > 0) {
      throw unwinding;
    }
    try {
      Interrupts.poll();
    } catch (Raise interrupt) {
      return interrupt;
    }
    return recursionError();
  }

  /** Passes through Python frames, which do not handle it, until there is room on the stack. */
  private static final class MakingRoom extends StackOverflowError {
    private static final long serialVersionUID = 1;

    int framesLeft = 1000;

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  private static Raise recursionError() {
    return Errors.of(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
  }

  private static Raise internal(Throwable thrown) {
    String text = "internal error of ftcheck: " + thrown;
    return new Raise(
        new PyBaseException(ExceptionTypes.SYSTEM_ERROR, PyTuple.of(PyStr.of(text))), thrown);
  }
}

package dev.ftcheck.vm.types.traceback;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;

/** {@code sys.excepthook}: writes an exception to {@code sys.stderr}. */
public final class ExceptHook {

  private ExceptHook() {}

  /** The default hook. Does nothing without {@code sys.stderr}. */
  public static void display(PyObject value, PyObject traceback) {
    PyObject stderr = Attributes.find(Interpreter.current().sys(), "stderr");
    if (stderr != null && stderr != PyNone.NONE) {
      write(stderr, text(value, traceback));
    }
  }

  /** Makes the text of code without a file known to tracebacks, such as that of {@code -c}. */
  public static void registerSource(Interpreter interpreter, String name, String text) {
    SourceLines.register(interpreter, name, text);
  }

  private static String text(PyObject value, PyObject traceback) {
    if (!(value instanceof PyBaseException exception)) {
      return "TypeError: print_exception(): Exception expected for value, "
          + value.type().name()
          + " found\n";
    }
    PyTraceback entries = traceback instanceof PyTraceback given ? given : exception.traceback();
    return ExceptionPrinter.text(exception, entries);
  }

  private static void write(PyObject stream, String text) {
    Attributes.get(stream, "write").call1(PyStr.of(text));
    PyObject flush = Attributes.find(stream, "flush");
    if (flush != null) {
      flush.call0();
    }
  }

  /**
   * Shows an exception that ends the main program through the program's {@code sys.excepthook}; if
   * that fails, both exceptions.
   */
  public static void uncaught(PyBaseException exception) {
    PyObject hook = Attributes.find(Interpreter.current().sys(), "excepthook");
    PyObject traceback = exception.traceback() == null ? PyNone.NONE : exception.traceback();
    if (hook == null || hook == PyNone.NONE) {
      writeSafely("sys.excepthook is missing\n");
      display(exception, traceback);
      return;
    }
    try {
      hook.call3(exception.type(), exception, traceback);
    } catch (Raise failed) {
      if (failed.is(ExceptionTypes.SYSTEM_EXIT)) {
        throw failed;
      }
      writeSafely("Error in sys.excepthook:\n");
      display(failed.value(), PyNone.NONE);
      writeSafely("\nOriginal exception was:\n");
      display(exception, traceback);
    }
  }

  private static void writeSafely(String text) {
    PyObject stderr = Attributes.find(Interpreter.current().sys(), "stderr");
    if (stderr != null && stderr != PyNone.NONE) {
      write(stderr, text);
    }
  }

  static String shown(PyObject value) {
    return ExceptionText.safely(value, "object", "repr", Conversions::repr);
  }
}

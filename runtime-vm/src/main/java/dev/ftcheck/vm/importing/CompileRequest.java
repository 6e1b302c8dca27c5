package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;

/**
 * Source text that a program hands over at run time, and how to compile it.
 *
 * @param text the text when it came as a str; null otherwise
 * @param bytes the text when it came as bytes, still to be decoded; null otherwise
 * @param mode the third argument of {@code compile()}: exec, eval or single
 * @param optimize 0, 1 or 2; -1 for the interpreter's own level
 * @param flags of {@code compile()}
 */
public record CompileRequest(
    String text, byte[] bytes, String file, String mode, int flags, int optimize) {

  /**
   * A request for statements.
   *
   * @param source a str or a bytes-like object
   * @param refusal the text of the TypeError for anything else
   */
  public static CompileRequest of(PyObject source, String refusal) {
    if (source instanceof PyStr text) {
      if (text.value().indexOf('\0') >= 0) {
        throw nullBytes();
      }
      return new CompileRequest(text.value(), null, "<string>", "exec", 0, -1);
    }
    byte[] bytes = Buffers.find(source);
    if (bytes == null) {
      throw Errors.typeError("%s", refusal);
    }
    for (byte each : bytes) {
      if (each == 0) {
        throw nullBytes();
      }
    }
    return new CompileRequest(null, bytes, "<string>", "exec", 0, -1);
  }

  private static Raise nullBytes() {
    PyStr text = PyStr.of("source code string cannot contain null bytes");
    return new Raise((PyBaseException) ExceptionTypes.SYNTAX_ERROR.call1(text));
  }

  /** A request for a tree that a program made. */
  public static CompileRequest ofTree() {
    return new CompileRequest(null, null, "<unknown>", "exec", 0, -1);
  }

  public CompileRequest in(String fileName) {
    return new CompileRequest(text, bytes, fileName, mode, flags, optimize);
  }

  public CompileRequest asExpression() {
    return as("eval");
  }

  public CompileRequest as(String newMode) {
    return new CompileRequest(text, bytes, file, newMode, flags, optimize);
  }

  /** With the flags and the optimisation of {@code compile()}. */
  public CompileRequest with(int newFlags, int newOptimize) {
    return new CompileRequest(text, bytes, file, mode, newFlags, newOptimize);
  }
}

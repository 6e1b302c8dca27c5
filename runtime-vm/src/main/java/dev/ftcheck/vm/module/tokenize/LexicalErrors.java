package dev.ftcheck.vm.module.tokenize;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import java.nio.charset.StandardCharsets;

/** The errors of a tokenizer at its current position. */
final class LexicalErrors {

  private static final String FILE = "<string>";

  private LexicalErrors() {}

  /** SyntaxError at the character read last. */
  static Raise at(SourceBuffer source, String message) {
    int column = source.position - source.lineStart;
    return between(source, column, column, message);
  }

  /** SyntaxError in the current line; columns count from 1. */
  static Raise between(SourceBuffer source, int column, int endColumn, String message) {
    return error(
        ExceptionTypes.SYNTAX_ERROR,
        message,
        source.line,
        column,
        currentLine(source),
        PyInt.of(source.line),
        PyInt.of(endColumn));
  }

  /** An error that has no column: that of the end of the text kept stands for it. */
  static Raise ofLine(PyType type, SourceBuffer source, String message) {
    String text = source.text(0, source.end() - 1);
    return error(type, message, source.line, source.end(), text, PyNone.NONE, PyNone.NONE);
  }

  /** SyntaxError at the end of the source. */
  static Raise atEnd(SourceBuffer source) {
    String kept = source.text(0, source.end());
    PyBaseException error =
        (PyBaseException)
            ExceptionTypes.SYNTAX_ERROR.call1(
                PyStr.of("unexpected EOF in multi-line statement"));
    set(error, "filename", PyStr.of(FILE));
    set(error, "lineno", PyInt.of(source.line));
    set(error, "offset", PyInt.of(kept.getBytes(StandardCharsets.UTF_8).length));
    set(error, "end_lineno", PyInt.of(source.line));
    return new Raise(error);
  }

  private static void set(PyBaseException error, String name, PyObject value) {
    Attributes.set(error, PyStr.interned(name), value);
  }

  private static String currentLine(SourceBuffer source) {
    int to = source.lineStart;
    while (to < source.end() && source.at(to) != '\n' && source.at(to) != 0) {
      to++;
    }
    return source.text(source.lineStart, to);
  }

  private static Raise error(
      PyType type,
      String message,
      int line,
      int column,
      String text,
      PyObject endLine,
      PyObject endColumn) {
    PyObject details =
        PyTuple.of(
            PyStr.of(FILE),
            PyInt.of(line),
            PyInt.of(column),
            PyStr.of(text),
            endLine,
            endColumn);
    return new Raise((PyBaseException) type.call2(PyStr.of(message), details));
  }
}

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
import dev.ftcheck.vm.syntax.LexicalError;
import java.nio.charset.StandardCharsets;

/** The errors that a {@code TokenizerIter} raises. */
final class TokenizeErrors {

  private static final PyStr FILE = PyStr.of("<string>");

  private TokenizeErrors() {}

  static Raise of(LexicalError error) {
    return switch (error.kind()) {
      case END -> atEnd(error);
      case MARKED ->
          make(
              ExceptionTypes.SYNTAX_ERROR,
              error,
              PyInt.of(error.line()),
              PyInt.of(error.endColumn()));
      case CONTINUATION -> make(ExceptionTypes.SYNTAX_ERROR, error, PyNone.NONE, PyNone.NONE);
      case TABS -> make(ExceptionTypes.TAB_ERROR, error, PyNone.NONE, PyNone.NONE);
      case UNINDENT, DEPTH ->
          make(ExceptionTypes.INDENTATION_ERROR, error, PyNone.NONE, PyNone.NONE);
    };
  }

  private static Raise atEnd(LexicalError error) {
    PyBaseException raised =
        (PyBaseException) ExceptionTypes.SYNTAX_ERROR.call1(PyStr.of(error.getMessage()));
    int bytes = error.column() == 0 ? 0 : error.text().getBytes(StandardCharsets.UTF_8).length;
    Attributes.set(raised, PyStr.interned("filename"), FILE);
    Attributes.set(raised, PyStr.interned("lineno"), PyInt.of(error.line()));
    Attributes.set(raised, PyStr.interned("offset"), PyInt.of(bytes));
    Attributes.set(raised, PyStr.interned("end_lineno"), PyInt.of(error.line()));
    return new Raise(raised);
  }

  private static Raise make(PyType type, LexicalError error, PyObject endLine, PyObject endColumn) {
    PyObject details =
        PyTuple.of(
            FILE,
            PyInt.of(error.line()),
            PyInt.of(error.column()),
            PyStr.of(error.text()),
            endLine,
            endColumn);
    return new Raise((PyBaseException) type.call2(PyStr.of(error.getMessage()), details));
  }
}

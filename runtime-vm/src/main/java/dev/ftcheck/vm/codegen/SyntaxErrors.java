package dev.ftcheck.vm.codegen;

import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.Span;
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
import dev.ftcheck.vm.syntax.error.SyntaxDiagnosis;
import dev.ftcheck.vm.syntax.error.SyntaxFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** SyntaxError, IndentationError and TabError with the details that {@code traceback} shows. */
public final class SyntaxErrors {

  private SyntaxErrors() {}

  /**
   * The error of a text that the parser refuses, in CPython's words.
   *
   * @param diagnostic what the parser says, or null if it only is no single expression
   */
  static Raise of(SourceFile source, CompileMode mode, Diagnostic diagnostic) {
    if (diagnostic != null && diagnostic.kind() != Diagnostic.Kind.SYNTAX) {
      return of(source, diagnostic);
    }
    SyntaxFault fault = fault(source, mode);
    if (fault != null) {
      return of(source, mode, fault);
    }
    return diagnostic != null
        ? of(source, diagnostic)
        : make(ExceptionTypes.SYNTAX_ERROR, source, "invalid syntax", 1, 1, 1, 0);
  }

  /**
   * Refuses a text that the parser has taken, if a second reading finds a fault.
   *
   * @throws Raise SyntaxError
   */
  static void refuseFaults(SourceFile source, CompileMode mode) {
    SyntaxFault fault = fault(source, mode);
    if (fault != null) {
      throw of(source, mode, fault);
    }
  }

  private static SyntaxFault fault(SourceFile source, CompileMode mode) {
    try {
      return SyntaxDiagnosis.of(source.text(), mode.name().toLowerCase(Locale.ROOT), false);
    } catch (StackOverflowError deep) {
      return null;
    }
  }

  /** A text without a line end at its end gets one, which some errors show and others do not. */
  private static Raise of(SourceFile source, CompileMode mode, SyntaxFault fault) {
    PyType type =
        switch (fault.kind()) {
          case SYNTAX -> ExceptionTypes.SYNTAX_ERROR;
          case INDENTATION -> ExceptionTypes.INDENTATION_ERROR;
          case TAB -> ExceptionTypes.TAB_ERROR;
          case INCOMPLETE -> ExceptionTypes.INCOMPLETE_INPUT_ERROR;
        };
    String line = source.line(fault.line());
    boolean isLast = fault.line() >= source.lineCount();
    boolean lacksEnd = isLast && !source.text().endsWith("\n");
    boolean isAtEnd =
        lacksEnd
            && mode != CompileMode.EXEC
            && fault.getMessage().equals("invalid syntax")
            && fault.column() == line.codePointCount(0, line.length()) + 1;
    boolean showsEnd =
        !isAtEnd
            && !(lacksEnd && mode == CompileMode.EVAL)
            && (isLast || !fault.getMessage().endsWith("was never closed"));
    String text = fault.text() != null ? fault.text() : showsEnd ? line + "\n" : line;
    PyObject details =
        PyTuple.of(
            PyStr.of(source.path()),
            PyInt.of(fault.line()),
            PyInt.of(isAtEnd ? 0 : fault.column()),
            PyStr.of(text),
            PyInt.of(fault.endLine()),
            PyInt.of(isAtEnd ? 0 : fault.endColumn()));
    return new Raise((PyBaseException) type.call2(PyStr.of(fault.getMessage()), details));
  }

  /** The error that a diagnostic of the parser or the scope analysis stands for. */
  public static Raise of(SourceFile source, Diagnostic diagnostic) {
    String message = diagnostic.message();
    if (diagnostic.kind() == Diagnostic.Kind.INTERNAL) {
      return make(ExceptionTypes.SYSTEM_ERROR, source, message, 0, 0, 0, 0);
    }
    return make(
        typeOf(message),
        source,
        message,
        diagnostic.line(),
        diagnostic.column(),
        diagnostic.line(),
        0);
  }

  private static PyType typeOf(String message) {
    if (message.startsWith("inconsistent use of tabs")) {
      return ExceptionTypes.TAB_ERROR;
    }
    boolean isIndentation =
        message.startsWith("unexpected indent")
            || message.startsWith("expected an indented block")
            || message.startsWith("unindent does not match")
            || message.startsWith("too many levels of indentation");
    return isIndentation ? ExceptionTypes.INDENTATION_ERROR : ExceptionTypes.SYNTAX_ERROR;
  }

  /**
   * What the analysis of names refuses. As in CPython {@code args} holds the message alone, and the
   * line is read from the file.
   */
  static Raise ofScopes(SourceFile source, Diagnostic diagnostic) {
    if (diagnostic.kind() == Diagnostic.Kind.INTERNAL) {
      return of(source, diagnostic);
    }
    int line = diagnostic.line();
    int column = source.characterColumn(line, diagnostic.column() - 1) + 1;
    PyBaseException error =
        (PyBaseException) ExceptionTypes.SYNTAX_ERROR.call1(PyStr.of(diagnostic.message()));
    Attributes.set(error, "filename", PyStr.of(source.path()));
    Attributes.set(error, "lineno", PyInt.of(line));
    Attributes.set(error, "offset", PyInt.of(column));
    Attributes.set(error, "text", lineOfFile(source, line));
    Attributes.set(error, "end_lineno", PyInt.of(line));
    Attributes.set(error, "end_offset", PyInt.of(endOfName(source.line(line), column - 1) + 1));
    return new Raise(error);
  }

  /** Where a name that begins at {@code start} ends, or a statement that a keyword begins. */
  private static int endOfName(String line, int start) {
    int end = start;
    while (end < line.length() && Character.isUnicodeIdentifierPart(line.charAt(end))) {
      end++;
    }
    boolean isStatement =
        Set.of("global", "nonlocal", "from", "import").contains(line.substring(start, end));
    return isStatement ? line.replaceFirst("\\s*([;#].*)?$", "").length() : end;
  }

  private static PyObject lineOfFile(SourceFile source, int line) {
    return Files.isRegularFile(Path.of(source.path()))
        ? PyStr.of(source.line(line) + "\n")
        : PyNone.NONE;
  }

  static Raise of(SourceFile source, Span span, String message) {
    return make(
        ExceptionTypes.SYNTAX_ERROR,
        source,
        message,
        span.line(),
        source.characterColumn(span.line(), span.column()) + 1,
        span.endLine(),
        source.characterColumn(span.endLine(), span.endColumn()) + 1);
  }

  /** As CPython's compiler: the line is read from the file, so a text without one shows none. */
  static Raise ofCompiler(SourceFile source, Span span, String message) {
    return make(
        ExceptionTypes.SYNTAX_ERROR,
        source,
        message,
        lineOfFile(source, span.line()),
        new Span(
            span.line(),
            source.characterColumn(span.line(), span.column()) + 1,
            span.endLine(),
            source.characterColumn(span.endLine(), span.endColumn()) + 1));
  }

  private static Raise make(
      PyType type,
      SourceFile source,
      String message,
      int line,
      int column,
      int endLine,
      int endColumn) {
    if (type == ExceptionTypes.SYSTEM_ERROR) {
      return new Raise(new PyBaseException(type, PyTuple.of(PyStr.of(message))));
    }
    PyObject text = line > 0 ? PyStr.of(source.line(line) + "\n") : PyNone.NONE;
    return make(type, source, message, text, new Span(line, column, endLine, endColumn));
  }

  /** The columns of the place are as an exception has them: of characters, from 1. */
  private static Raise make(
      PyType type, SourceFile source, String message, PyObject text, Span place) {
    PyObject details =
        PyTuple.of(
            PyStr.of(source.path()),
            PyInt.of(place.line()),
            PyInt.of(place.column()),
            text,
            PyInt.of(place.endLine()),
            PyInt.of(place.endColumn()));
    return new Raise((PyBaseException) type.call2(PyStr.of(message), details));
  }
}

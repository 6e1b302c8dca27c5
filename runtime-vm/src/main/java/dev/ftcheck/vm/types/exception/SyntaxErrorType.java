package dev.ftcheck.vm.types.exception;

import static dev.ftcheck.vm.types.exception.ExceptionField.END_LINE;
import static dev.ftcheck.vm.types.exception.ExceptionField.END_OFFSET;
import static dev.ftcheck.vm.types.exception.ExceptionField.FILENAME;
import static dev.ftcheck.vm.types.exception.ExceptionField.LINE;
import static dev.ftcheck.vm.types.exception.ExceptionField.MESSAGE;
import static dev.ftcheck.vm.types.exception.ExceptionField.METADATA;
import static dev.ftcheck.vm.types.exception.ExceptionField.OFFSET;
import static dev.ftcheck.vm.types.exception.ExceptionField.PRINT_FILE_AND_LINE;
import static dev.ftcheck.vm.types.exception.ExceptionField.TEXT;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.List;

/** Behaviour of {@code SyntaxError}. */
@BuiltinType(value = "SyntaxError", doc = "Invalid syntax.")
final class SyntaxErrorType {

  /** What the details tuple holds, in its order. */
  private static final List<ExceptionField> DETAILS =
      List.of(FILENAME, LINE, OFFSET, TEXT, END_LINE, END_OFFSET, METADATA);

  private static final int LEAST_DETAILS = 4;

  private SyntaxErrorType() {}

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyBaseException self, PyObject[] arguments, PyDict names) {
    BaseExceptionType.initialise(self, arguments, names);
    if (arguments.length >= 1) {
      MESSAGE.set(self, arguments[0]);
    }
    if (arguments.length == 2) {
      takeDetails(self, Iteration.toArray(arguments[1]));
    }
  }

  private static void takeDetails(PyBaseException self, PyObject[] details) {
    if (details.length < LEAST_DETAILS) {
      throw Errors.typeError("function takes at least 4 arguments (%d given)", details.length);
    }
    if (details.length > DETAILS.size()) {
      throw Errors.typeError("function takes at most 7 arguments (%d given)", details.length);
    }
    if (details.length == LEAST_DETAILS + 1) {
      throw Errors.typeError("end_offset must be provided when end_lineno is provided");
    }
    for (int i = 0; i < DETAILS.size(); i++) {
      DETAILS.get(i).set(self, i < details.length ? details[i] : null);
    }
  }

  @PyMethod("__str__")
  static PyObject str(PyBaseException self) {
    String message = Conversions.str(MESSAGE.get(self)).value();
    String file =
        FILENAME.get(self) instanceof PyStr path
            ? path.value().substring(path.value().lastIndexOf('/') + 1)
            : null;
    PyInt line = LINE.get(self) instanceof PyInt number ? number.exact() : null;
    if (file == null && line == null) {
      return PyStr.of(message);
    }
    if (file == null) {
      return PyStr.of(message + " (line " + line + ")");
    }
    return PyStr.of(message + " (" + file + (line == null ? ")" : ", line " + line + ")"));
  }

  @PyGetter(value = "msg", doc = "exception msg")
  static PyObject message(PyBaseException self) {
    return MESSAGE.get(self);
  }

  @PySetter("msg")
  static void setMessage(PyBaseException self, PyObject value) {
    MESSAGE.set(self, value);
  }

  @PyGetter(value = "filename", doc = "exception filename")
  static PyObject filename(PyBaseException self) {
    return FILENAME.get(self);
  }

  @PySetter("filename")
  static void setFilename(PyBaseException self, PyObject value) {
    FILENAME.set(self, value);
  }

  @PyGetter(value = "lineno", doc = "exception lineno")
  static PyObject line(PyBaseException self) {
    return LINE.get(self);
  }

  @PySetter("lineno")
  static void setLine(PyBaseException self, PyObject value) {
    LINE.set(self, value);
  }

  @PyGetter(value = "offset", doc = "exception offset")
  static PyObject offset(PyBaseException self) {
    return OFFSET.get(self);
  }

  @PySetter("offset")
  static void setOffset(PyBaseException self, PyObject value) {
    OFFSET.set(self, value);
  }

  @PyGetter(value = "text", doc = "exception text")
  static PyObject text(PyBaseException self) {
    return TEXT.get(self);
  }

  @PySetter("text")
  static void setText(PyBaseException self, PyObject value) {
    TEXT.set(self, value);
  }

  @PyGetter(value = "end_lineno", doc = "exception end lineno")
  static PyObject endLine(PyBaseException self) {
    return END_LINE.get(self);
  }

  @PySetter("end_lineno")
  static void setEndLine(PyBaseException self, PyObject value) {
    END_LINE.set(self, value);
  }

  @PyGetter(value = "end_offset", doc = "exception end offset")
  static PyObject endOffset(PyBaseException self) {
    return END_OFFSET.get(self);
  }

  @PySetter("end_offset")
  static void setEndOffset(PyBaseException self, PyObject value) {
    END_OFFSET.set(self, value);
  }

  @PyGetter(value = "print_file_and_line", doc = "exception print_file_and_line")
  static PyObject printFileAndLine(PyBaseException self) {
    return PRINT_FILE_AND_LINE.get(self);
  }

  @PySetter("print_file_and_line")
  static void setPrintFileAndLine(PyBaseException self, PyObject value) {
    PRINT_FILE_AND_LINE.set(self, value);
  }

  @PyGetter(value = "_metadata", doc = "exception private metadata")
  static PyObject metadata(PyBaseException self) {
    return METADATA.get(self);
  }

  @PySetter("_metadata")
  static void setMetadata(PyBaseException self, PyObject value) {
    METADATA.set(self, value);
  }
}

package dev.ftcheck.vm.types.exception;

import static dev.ftcheck.vm.types.exception.ExceptionField.ENCODING;
import static dev.ftcheck.vm.types.exception.ExceptionField.END;
import static dev.ftcheck.vm.types.exception.ExceptionField.REASON;
import static dev.ftcheck.vm.types.exception.ExceptionField.START;
import static dev.ftcheck.vm.types.exception.ExceptionField.SUBJECT;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code UnicodeDecodeError}. */
@BuiltinType(value = "UnicodeDecodeError", doc = "Unicode decoding error.")
final class UnicodeDecodeErrorType {

  private UnicodeDecodeErrorType() {}

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyBaseException self, PyObject[] arguments, PyDict names) {
    BaseExceptionType.initialise(self, arguments, names);
    UnicodeErrorFields.takeBytes(self, arguments);
  }

  @PyMethod("__str__")
  static String str(PyBaseException self) {
    return UnicodeErrorText.ofDecoding(self);
  }

  @PyGetter(value = "encoding", doc = "exception encoding")
  static PyObject encoding(PyBaseException self) {
    return ENCODING.get(self);
  }

  @PySetter("encoding")
  static void setEncoding(PyBaseException self, PyObject value) {
    ENCODING.set(self, value);
  }

  @PyGetter(value = "object", doc = "exception object")
  static PyObject subject(PyBaseException self) {
    return SUBJECT.get(self);
  }

  @PySetter("object")
  static void setSubject(PyBaseException self, PyObject value) {
    SUBJECT.set(self, value);
  }

  @PyGetter(value = "reason", doc = "exception reason")
  static PyObject reason(PyBaseException self) {
    return REASON.get(self);
  }

  @PySetter("reason")
  static void setReason(PyBaseException self, PyObject value) {
    REASON.set(self, value);
  }

  @PyGetter(value = "start", doc = "exception start")
  static PyObject start(PyBaseException self) {
    return UnicodeErrorFields.number(self, START);
  }

  @PySetter("start")
  static void setStart(PyBaseException self, PyObject value) {
    UnicodeErrorFields.setNumber(self, START, value);
  }

  @PyGetter(value = "end", doc = "exception end")
  static PyObject end(PyBaseException self) {
    return UnicodeErrorFields.number(self, END);
  }

  @PySetter("end")
  static void setEnd(PyBaseException self, PyObject value) {
    UnicodeErrorFields.setNumber(self, END, value);
  }
}

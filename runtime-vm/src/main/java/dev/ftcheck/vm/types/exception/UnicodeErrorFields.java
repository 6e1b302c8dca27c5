package dev.ftcheck.vm.types.exception;

import static dev.ftcheck.vm.types.exception.ExceptionField.ENCODING;
import static dev.ftcheck.vm.types.exception.ExceptionField.END;
import static dev.ftcheck.vm.types.exception.ExceptionField.REASON;
import static dev.ftcheck.vm.types.exception.ExceptionField.START;
import static dev.ftcheck.vm.types.exception.ExceptionField.SUBJECT;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Special;

/** Takes the arguments of the Unicode errors apart. */
final class UnicodeErrorFields {

  private static final int CODING_ARGUMENTS = 5;
  private static final int TRANSLATION_ARGUMENTS = 4;

  private UnicodeErrorFields() {}

  static void takeBytes(PyBaseException self, PyObject[] arguments) {
    requireCount(arguments, CODING_ARGUMENTS);
    requireText(arguments, 0);
    PyObject object = arguments[1];
    if (!(object instanceof PyBytes) && object.type().special(Special.BUFFER) == null) {
      throw Errors.typeError("a bytes-like object is required, not '%s'", object.type().name());
    }
    takeRange(self, arguments, 1);
    ENCODING.set(self, arguments[0]);
  }

  static void takeText(PyBaseException self, PyObject[] arguments) {
    requireCount(arguments, CODING_ARGUMENTS);
    requireText(arguments, 0);
    requireText(arguments, 1);
    takeRange(self, arguments, 1);
    ENCODING.set(self, arguments[0]);
  }

  static void takeTranslation(PyBaseException self, PyObject[] arguments) {
    requireCount(arguments, TRANSLATION_ARGUMENTS);
    requireText(arguments, 0);
    takeRange(self, arguments, 0);
  }

  private static void takeRange(PyBaseException self, PyObject[] arguments, int first) {
    PyInt start = PyInt.of(Conversions.toLong(arguments[first + 1]));
    PyInt end = PyInt.of(Conversions.toLong(arguments[first + 2]));
    requireText(arguments, first + 3);
    SUBJECT.set(self, arguments[first]);
    START.set(self, start);
    END.set(self, end);
    REASON.set(self, arguments[first + 3]);
  }

  private static void requireCount(PyObject[] arguments, int count) {
    if (arguments.length != count) {
      throw Errors.typeError(
          "function takes exactly %d arguments (%d given)", count, arguments.length);
    }
  }

  private static void requireText(PyObject[] arguments, int index) {
    if (!(arguments[index] instanceof PyStr)) {
      throw Errors.typeError(
          "argument %d must be str, not %s", index + 1, arguments[index].type().name());
    }
  }

  static PyObject number(PyBaseException self, ExceptionField field) {
    PyObject value = field.find(self);
    return value == null ? PyInt.of(0) : value;
  }

  static void setNumber(PyBaseException self, ExceptionField field, PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete numeric/char attribute");
    }
    if (!(value instanceof PyInt)) {
      throw Errors.typeError("an integer is required");
    }
    field.set(self, PyInt.of(Conversions.toLong(value)));
  }
}

package dev.ftcheck.vm.types.exception;

import static dev.ftcheck.vm.types.exception.ExceptionField.ENCODING;
import static dev.ftcheck.vm.types.exception.ExceptionField.END;
import static dev.ftcheck.vm.types.exception.ExceptionField.REASON;
import static dev.ftcheck.vm.types.exception.ExceptionField.START;
import static dev.ftcheck.vm.types.exception.ExceptionField.SUBJECT;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code str()} of the Unicode errors. */
final class UnicodeErrorText {

  private static final int MASK = 0xff;

  private UnicodeErrorText() {}

  static String ofDecoding(PyBaseException self) {
    PyObject object = SUBJECT.find(self);
    if (object == null) {
      return "";
    }
    long length = Items.length(object);
    String codec = codec(self) + " codec can't decode ";
    long start = number(self, START);
    if (isOne(self, length)) {
      PyObject value = Items.get(object, PyInt.of(start));
      long octet = value instanceof PyInt number ? number.value & MASK : 0;
      return codec + "byte 0x%02x in position %d: %s".formatted(octet, start, reason(self));
    }
    return codec + "bytes in position " + range(self);
  }

  static String ofEncoding(PyBaseException self) {
    if (!(SUBJECT.find(self) instanceof PyStr text)) {
      return "";
    }
    return codec(self) + " codec can't encode " + characters(self, text);
  }

  static String ofTranslation(PyBaseException self) {
    if (!(SUBJECT.find(self) instanceof PyStr text)) {
      return "";
    }
    return "can't translate " + characters(self, text);
  }

  private static String characters(PyBaseException self, PyStr text) {
    long length = text.length();
    long start = number(self, START);
    if (isOne(self, length)) {
      int character = text.codePointAt((int) start);
      return "character '%s' in position %d: %s".formatted(escaped(character), start, reason(self));
    }
    return "characters in position " + range(self);
  }

  /** Both ends as they are: a range outside of the object is shown as it was given. */
  private static String range(PyBaseException self) {
    return number(self, START) + "-" + (number(self, END) - 1) + ": " + reason(self);
  }

  private static String escaped(int character) {
    if (character <= MASK) {
      return "\\x%02x".formatted(character);
    }
    return (character <= Character.MAX_VALUE ? "\\u%04x" : "\\U%08x").formatted(character);
  }

  private static String codec(PyBaseException self) {
    return "'" + Conversions.str(ENCODING.get(self)).value() + "'";
  }

  private static String reason(PyBaseException self) {
    return Conversions.str(REASON.get(self)).value();
  }

  private static boolean isOne(PyBaseException self, long length) {
    long start = number(self, START);
    return start >= 0 && start < length && number(self, END) == start + 1;
  }

  private static long number(PyBaseException self, ExceptionField field) {
    return ((PyInt) UnicodeErrorFields.number(self, field)).value;
  }
}

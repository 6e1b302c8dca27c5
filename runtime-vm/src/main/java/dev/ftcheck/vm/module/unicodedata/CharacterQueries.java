package dev.ftcheck.vm.module.unicodedata;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.text.Normalizer;

/** The functions of the module for either database: arguments, defaults and errors. */
final class CharacterQueries {

  private static final int LONGEST_NAME = 256;

  private CharacterQueries() {}

  /** The character in an only argument. */
  static int character(PyObject argument, String function) {
    return character(argument, function, "argument");
  }

  /** The character in the first of several arguments. */
  static int firstCharacter(PyObject argument, String function) {
    return character(argument, function, "argument 1");
  }

  private static int character(PyObject argument, String function, String position) {
    if (!(argument instanceof PyStr text)) {
      throw Errors.typeError(
          "%s() %s must be a unicode character, not %s",
          function, position, argument.type().name());
    }
    if (text.length() != 1) {
      throw Errors.typeError(
          "%s(): %s must be a unicode character, not a string of length %d",
          function, position, text.length());
    }
    return text.codePointAt(0);
  }

  static PyObject decimal(UnicodeDatabase database, PyObject character, PyObject absent) {
    int value = database.decimal(firstCharacter(character, "decimal"));
    return value >= 0 ? PyInt.of(value) : orRaise(absent, "not a decimal");
  }

  static PyObject digit(UnicodeDatabase database, PyObject character, PyObject absent) {
    int value = database.digit(firstCharacter(character, "digit"));
    return value >= 0 ? PyInt.of(value) : orRaise(absent, "not a digit");
  }

  static PyObject numeric(UnicodeDatabase database, PyObject character, PyObject absent) {
    double value = database.numeric(firstCharacter(character, "numeric"));
    return Double.isNaN(value) ? orRaise(absent, "not a numeric character") : PyFloat.of(value);
  }

  static PyObject name(UnicodeDatabase database, PyObject character, PyObject absent) {
    int c = firstCharacter(character, "name");
    String name = database.isAssigned(c) ? CharacterNames.name(c) : null;
    return name == null ? orRaise(absent, "no such name") : PyStr.of(name);
  }

  private static PyObject orRaise(PyObject absent, String message) {
    if (absent == null) {
      throw Errors.valueError(message);
    }
    return absent;
  }

  static PyObject lookup(UnicodeDatabase database, String name) {
    if (name.length() > LONGEST_NAME) {
      throw Errors.keyError(PyStr.of("name too long"));
    }
    int found = CharacterNames.find(name);
    if (found < 0 || !database.isAssigned(found)) {
      throw Errors.keyError(PyStr.of("undefined character name '" + name + "'"));
    }
    return PyStr.of(found);
  }

  static PyObject normalize(UnicodeDatabase database, String form, PyStr text) {
    Normalizer.Form known = form(form);
    String value = text.value();
    String normal = database.normalize(known, value);
    return normal.equals(value) ? text.exact() : PyStr.of(normal);
  }

  static boolean isNormalized(UnicodeDatabase database, String form, PyStr text) {
    return database.isNormalized(form(form), text.value());
  }

  private static Normalizer.Form form(String name) {
    return switch (name) {
      case "NFC", "NFD", "NFKC", "NFKD" -> Normalizer.Form.valueOf(name);
      default -> throw Errors.valueError("invalid normalization form");
    };
  }
}

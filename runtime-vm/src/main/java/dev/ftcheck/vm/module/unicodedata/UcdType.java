package dev.ftcheck.vm.module.unicodedata;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code unicodedata.UCD}: the functions of the module as methods. */
@BuiltinType("UCD")
final class UcdType {

  private UcdType() {}

  @PyGetter("unidata_version")
  static PyObject version(PyUcd self) {
    return PyStr.of(self.database().version());
  }

  @PyMethod(
      value = "category",
      signature = "(chr, /)",
      doc = "Returns the general category assigned to the character chr as string.")
  static String category(PyUcd self, PyObject character) {
    return self.database().category(CharacterQueries.character(character, "category"));
  }

  @PyMethod(
      value = "bidirectional",
      signature = "(chr, /)",
      doc = "Returns the bidirectional class assigned to the character chr as string.")
  static String bidirectional(PyUcd self, PyObject character) {
    return self.database().bidirectional(CharacterQueries.character(character, "bidirectional"));
  }

  @PyMethod(
      value = "combining",
      signature = "(chr, /)",
      doc = "Returns the canonical combining class assigned to the character chr as integer.")
  static int combining(PyUcd self, PyObject character) {
    return self.database().combining(CharacterQueries.character(character, "combining"));
  }

  @PyMethod(
      value = "mirrored",
      signature = "(chr, /)",
      doc = "Returns the mirrored property assigned to the character chr as integer.")
  static int mirrored(PyUcd self, PyObject character) {
    return self.database().mirrored(CharacterQueries.character(character, "mirrored")) ? 1 : 0;
  }

  @PyMethod(
      value = "east_asian_width",
      signature = "(chr, /)",
      doc = "Returns the east asian width assigned to the character chr as string.")
  static String eastAsianWidth(PyUcd self, PyObject character) {
    return self.database()
        .eastAsianWidth(CharacterQueries.character(character, "east_asian_width"));
  }

  @PyMethod(
      value = "decomposition",
      signature = "(chr, /)",
      doc = "Returns the character decomposition mapping assigned to the character chr as string.")
  static String decomposition(PyUcd self, PyObject character) {
    return self.database().decomposition(CharacterQueries.character(character, "decomposition"));
  }

  @PyMethod(
      value = "decimal",
      signature = "(chr, default=<unrepresentable>, /)",
      doc = "Converts a Unicode character into its equivalent decimal value.")
  static PyObject decimal(PyUcd self, PyObject character, PyObject absent) {
    return CharacterQueries.decimal(self.database(), character, absent);
  }

  @PyMethod(
      value = "digit",
      signature = "(chr, default=<unrepresentable>, /)",
      doc = "Converts a Unicode character into its equivalent digit value.")
  static PyObject digit(PyUcd self, PyObject character, PyObject absent) {
    return CharacterQueries.digit(self.database(), character, absent);
  }

  @PyMethod(
      value = "numeric",
      signature = "(chr, default=<unrepresentable>, /)",
      doc = "Converts a Unicode character into its equivalent numeric value.")
  static PyObject numeric(PyUcd self, PyObject character, PyObject absent) {
    return CharacterQueries.numeric(self.database(), character, absent);
  }

  @PyMethod(
      value = "name",
      signature = "(chr, default=<unrepresentable>, /)",
      doc = "Returns the name assigned to the character chr as a string.")
  static PyObject name(PyUcd self, PyObject character, PyObject absent) {
    return CharacterQueries.name(self.database(), character, absent);
  }

  @PyMethod(value = "lookup", signature = "(name, /)", doc = "Look up character by name.")
  static PyObject lookup(PyUcd self, String name) {
    return CharacterQueries.lookup(self.database(), name);
  }

  @PyMethod(
      value = "normalize",
      signature = "(form, unistr, /)",
      doc = "Return the normal form 'form' for the Unicode string unistr.")
  static PyObject normalize(PyUcd self, String form, PyStr text) {
    return CharacterQueries.normalize(self.database(), form, text);
  }

  @PyMethod(
      value = "is_normalized",
      signature = "(form, unistr, /)",
      doc = "Return whether the Unicode string unistr is in the normal form 'form'.")
  static boolean isNormalized(PyUcd self, String form, PyStr text) {
    return CharacterQueries.isNormalized(self.database(), form, text);
  }
}

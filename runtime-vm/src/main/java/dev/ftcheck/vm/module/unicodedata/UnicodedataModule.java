package dev.ftcheck.vm.module.unicodedata;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code unicodedata}. */
@BuiltinModule(
    value = "unicodedata",
    doc =
        "This module provides access to the Unicode Character Database which\n"
            + "defines character properties for all Unicode characters.")
final class UnicodedataModule {

  private static final UnicodeDatabase DATABASE = UnicodeDatabase.CURRENT;

  private UnicodedataModule() {}

  static void initialise(PyModule module) {
    add(module, "unidata_version", PyStr.of(DATABASE.version()));
    add(module, "ucd_3_2_0", new PyUcd(UnicodeDatabase.OLD));
    add(module, "UCD", PyUcd.TYPE);
  }

  private static void add(PyModule module, String name, PyObject value) {
    module.dictionary().put(PyStr.interned(name), value);
  }

  @PyMethod(
      value = "category",
      signature = "(chr, /)",
      doc = "Returns the general category assigned to the character chr as string.")
  static String category(PyObject character) {
    return DATABASE.category(CharacterQueries.character(character, "category"));
  }

  @PyMethod(
      value = "bidirectional",
      signature = "(chr, /)",
      doc = "Returns the bidirectional class assigned to the character chr as string.")
  static String bidirectional(PyObject character) {
    return DATABASE.bidirectional(CharacterQueries.character(character, "bidirectional"));
  }

  @PyMethod(
      value = "combining",
      signature = "(chr, /)",
      doc = "Returns the canonical combining class assigned to the character chr as integer.")
  static int combining(PyObject character) {
    return DATABASE.combining(CharacterQueries.character(character, "combining"));
  }

  @PyMethod(
      value = "mirrored",
      signature = "(chr, /)",
      doc = "Returns the mirrored property assigned to the character chr as integer.")
  static int mirrored(PyObject character) {
    return DATABASE.mirrored(CharacterQueries.character(character, "mirrored")) ? 1 : 0;
  }

  @PyMethod(
      value = "east_asian_width",
      signature = "(chr, /)",
      doc = "Returns the east asian width assigned to the character chr as string.")
  static String eastAsianWidth(PyObject character) {
    return DATABASE.eastAsianWidth(CharacterQueries.character(character, "east_asian_width"));
  }

  @PyMethod(
      value = "decomposition",
      signature = "(chr, /)",
      doc = "Returns the character decomposition mapping assigned to the character chr as string.")
  static String decomposition(PyObject character) {
    return DATABASE.decomposition(CharacterQueries.character(character, "decomposition"));
  }

  @PyMethod(
      value = "decimal",
      signature = "(chr, default=<unrepresentable>, /)",
      doc = "Converts a Unicode character into its equivalent decimal value.")
  static PyObject decimal(PyObject character, PyObject absent) {
    return CharacterQueries.decimal(DATABASE, character, absent);
  }

  @PyMethod(
      value = "digit",
      signature = "(chr, default=<unrepresentable>, /)",
      doc = "Converts a Unicode character into its equivalent digit value.")
  static PyObject digit(PyObject character, PyObject absent) {
    return CharacterQueries.digit(DATABASE, character, absent);
  }

  @PyMethod(
      value = "numeric",
      signature = "(chr, default=<unrepresentable>, /)",
      doc = "Converts a Unicode character into its equivalent numeric value.")
  static PyObject numeric(PyObject character, PyObject absent) {
    return CharacterQueries.numeric(DATABASE, character, absent);
  }

  @PyMethod(
      value = "name",
      signature = "(chr, default=<unrepresentable>, /)",
      doc = "Returns the name assigned to the character chr as a string.")
  static PyObject name(PyObject character, PyObject absent) {
    return CharacterQueries.name(DATABASE, character, absent);
  }

  @PyMethod(value = "lookup", signature = "(name, /)", doc = "Look up character by name.")
  static PyObject lookup(String name) {
    return CharacterQueries.lookup(DATABASE, name);
  }

  @PyMethod(
      value = "normalize",
      signature = "(form, unistr, /)",
      doc = "Return the normal form 'form' for the Unicode string unistr.")
  static PyObject normalize(String form, PyStr text) {
    return CharacterQueries.normalize(DATABASE, form, text);
  }

  @PyMethod(
      value = "is_normalized",
      signature = "(form, unistr, /)",
      doc = "Return whether the Unicode string unistr is in the normal form 'form'.")
  static boolean isNormalized(String form, PyStr text) {
    return CharacterQueries.isNormalized(DATABASE, form, text);
  }
}

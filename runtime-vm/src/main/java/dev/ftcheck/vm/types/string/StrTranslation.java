package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;

/** {@code str.translate} and {@code str.maketrans}. */
final class StrTranslation {
  private static final PyStr ITEMS = PyStr.interned("items");

  private StrTranslation() {}

  static String translate(PyStr text, PyObject table) {
    String s = text.value();
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0, c; i < s.length(); i += Character.charCount(c)) {
      c = s.codePointAt(i);
      append(out, c, replacement(table, c));
    }
    return out.toString();
  }

  /** What the table has for a character; null when it stays. */
  private static PyObject replacement(PyObject table, int c) {
    PyInt key = PyInt.of(c);
    if (table.getClass() == PyDict.class) {
      return ((PyDict) table).get(key);
    }
    try {
      return Items.get(table, key);
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.LOOKUP_ERROR)) {
        return null;
      }
      throw raised;
    }
  }

  private static void append(StringBuilder out, int c, PyObject replacement) {
    if (replacement == null) {
      out.appendCodePoint(c);
    } else if (replacement instanceof PyStr text) {
      out.append(text.value());
    } else if (replacement instanceof PyInt code) {
      if (!code.isLong() || code.value < 0 || code.value > Character.MAX_CODE_POINT) {
        throw Errors.valueError("character mapping must be in range(0x110000)");
      }
      out.appendCodePoint((int) code.value);
    } else if (replacement != PyNone.NONE) {
      throw Errors.typeError("character mapping must return integer, None or str");
    }
  }

  /** {@code str.maketrans(mapping)}. */
  static PyDict table(PyObject mapping) {
    if (!(mapping instanceof PyDict)) {
      throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
    }
    PyDict table = new PyDict();
    PyIterator entries = Iteration.iterator(Attributes.get(mapping, ITEMS).call0());
    for (PyObject entry = entries.next(); entry != null; entry = entries.next()) {
      PyTuple pair = (PyTuple) entry;
      table.put(key(pair.get(0)), pair.get(1));
    }
    return table;
  }

  private static PyObject key(PyObject key) {
    if (key instanceof PyInt) {
      return key;
    }
    if (!(key instanceof PyStr text)) {
      throw Errors.typeError("keys in translate table must be strings or integers");
    }
    if (text.length() != 1) {
      throw Errors.valueError("string keys in translate table must be of length 1");
    }
    return PyInt.of(text.codePointAt(0));
  }

  /** {@code str.maketrans(from, to, removed)}; {@code removed} may be null. */
  static PyDict table(PyObject first, PyStr to, PyStr removed) {
    if (!(first instanceof PyStr from)) {
      throw Errors.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    if (from.length() != to.length()) {
      throw Errors.valueError("the first two maketrans arguments must have equal length");
    }
    PyDict table = new PyDict();
    for (int i = 0; i < from.length(); i++) {
      table.put(PyInt.of(from.codePointAt(i)), PyInt.of(to.codePointAt(i)));
    }
    if (removed != null) {
      removed.value().codePoints().forEach(c -> table.put(PyInt.of(c), PyNone.NONE));
    }
    return table;
  }
}

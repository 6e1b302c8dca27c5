package dev.ftcheck.vm.module.csv;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Truth;
import java.util.Set;

/** Makes dialects from keyword arguments and from the attributes of other dialect objects. */
final class DialectOptions {

  private static final Set<String> NAMES =
      Set.of(
          "delimiter",
          "doublequote",
          "escapechar",
          "lineterminator",
          "quotechar",
          "quoting",
          "skipinitialspace",
          "strict");

  private final PyObject base;
  private final PyDict keywords;

  private DialectOptions(PyObject base, PyDict keywords) {
    this.base = base;
    this.keywords = keywords;
  }

  /**
   * The dialect for a {@code dialect} argument (null if omitted) and further keywords.
   *
   * @throws dev.ftcheck.vm.object.Raise csv.Error for an unknown name, TypeError or ValueError for
   *     settings that do not fit
   */
  static PyDialect resolve(PyObject dialect, PyDict keywords) {
    PyObject base = dialect == PyNone.NONE ? null : dialect;
    if (base instanceof PyStr) {
      base = Dialects.ofInterpreter().get(base);
    }
    for (PyObject name : keywords.keys()) {
      if (!(name instanceof PyStr text) || !NAMES.contains(text.value())) {
        throw Errors.typeError("this function got an unexpected keyword argument '%s'", name);
      }
    }
    if (base instanceof PyDialect known && keywords.size() == 0) {
      return known;
    }
    return new PyDialect(new DialectOptions(base, keywords).format());
  }

  /** A setting; null if neither the keywords nor the base has it. */
  private PyObject option(String name) {
    PyObject given = keywords.get(PyStr.interned(name));
    return given != null || base == null ? given : Attributes.find(base, name);
  }

  private PyDialect.Format format() {
    int delimiter = character("delimiter", ',', false);
    boolean doubleQuote = truth("doublequote", true);
    int escape = character("escapechar", PyDialect.NOT_SET, true);
    String lineTerminator = lineTerminator();
    int quote = character("quotechar", '"', true);
    Quoting quoting = quoting();
    PyDialect.Format format =
        new PyDialect.Format(
            delimiter,
            quote,
            escape,
            lineTerminator,
            quoting,
            doubleQuote,
            truth("skipinitialspace", false),
            truth("strict", false));
    check(format);
    return format;
  }

  private boolean truth(String name, boolean omitted) {
    PyObject given = option(name);
    return given == null ? omitted : Truth.of(given);
  }

  private int character(String name, int omitted, boolean optional) {
    PyObject given = option(name);
    if (given == null) {
      return omitted;
    }
    if (given == PyNone.NONE && optional) {
      return PyDialect.NOT_SET;
    }
    String expected = optional ? "a unicode character or None" : "a unicode character";
    if (!(given instanceof PyStr text)) {
      throw Errors.typeError("\"%s\" must be %s, not %s", name, expected, given.type().name());
    }
    if (text.length() != 1) {
      throw Errors.typeError(
          "\"%s\" must be %s, not a string of length %d", name, expected, text.length());
    }
    return text.codePointAt(0);
  }

  private String lineTerminator() {
    PyObject given = option("lineterminator");
    if (given == null) {
      return "\r\n";
    }
    if (!(given instanceof PyStr text)) {
      throw Errors.typeError("\"lineterminator\" must be a string, not %s", given.type().name());
    }
    return text.value();
  }

  private Quoting quoting() {
    PyObject given = option("quoting");
    if (given == null) {
      return option("quotechar") == PyNone.NONE ? Quoting.NONE : Quoting.MINIMAL;
    }
    if (given.getClass() != PyInt.class) {
      throw Errors.typeError("\"quoting\" must be an integer, not %s", given.type().name());
    }
    long number = ((PyInt) given).value;
    if (number < 0 || number >= Quoting.values().length) {
      throw Errors.typeError("bad \"quoting\" value");
    }
    return Quoting.values()[(int) number];
  }

  private static void check(PyDialect.Format format) {
    if (format.quoting() != Quoting.NONE && format.quote() == PyDialect.NOT_SET) {
      throw Errors.typeError("quotechar must be set if quoting enabled");
    }
    boolean spaceAllowed = !format.skipInitialSpace();
    checkCharacter("delimiter", format.delimiter(), true);
    checkCharacter("escapechar", format.escape(), spaceAllowed);
    checkCharacter("quotechar", format.quote(), spaceAllowed);
    checkDifferent("delimiter", format.delimiter(), "escapechar", format.escape());
    checkDifferent("delimiter", format.delimiter(), "quotechar", format.quote());
    checkDifferent("escapechar", format.escape(), "quotechar", format.quote());
    checkNoPart("delimiter", format.delimiter(), format.lineTerminator());
    checkNoPart("escapechar", format.escape(), format.lineTerminator());
    checkNoPart("quotechar", format.quote(), format.lineTerminator());
  }

  private static void checkCharacter(String name, int c, boolean spaceAllowed) {
    if (c == '\n' || c == '\r' || c == ' ' && !spaceAllowed) {
      throw Errors.valueError("bad %s value", name);
    }
  }

  private static void checkDifferent(String one, int c, String other, int d) {
    if (c == d && c != PyDialect.NOT_SET) {
      throw Errors.valueError("bad %s or %s value", one, other);
    }
  }

  private static void checkNoPart(String name, int c, String lineTerminator) {
    if (c != PyDialect.NOT_SET && lineTerminator.indexOf(c) >= 0) {
      throw Errors.valueError("bad %s or lineterminator value", name);
    }
  }
}

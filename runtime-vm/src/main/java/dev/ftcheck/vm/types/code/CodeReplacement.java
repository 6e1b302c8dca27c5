package dev.ftcheck.vm.types.code;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code code.replace(...)}: what only describes the code can be replaced, not what it does. */
final class CodeReplacement {

  private CodeReplacement() {}

  static PyCode replace(PyCode code, PyDict changes) {
    PyCode.Header old = code.header();
    String name = text(changes, "co_name", old.name());
    String qualifiedName = text(changes, "co_qualname", old.qualifiedName());
    String file = text(changes, "co_filename", old.file());
    int firstLine = number(changes, "co_firstlineno", old.firstLine());
    int flags = number(changes, "co_flags", old.flags());
    checkUnchanged(code, changes);
    PyCode.Header header =
        new PyCode.Header(
            name,
            qualifiedName,
            file,
            firstLine,
            flags,
            old.positionalCount(),
            old.positionalOnlyCount(),
            old.keywordOnlyCount(),
            old.variables(),
            old.free(),
            old.cells());
    return new PyCode(header, code::constants, code::positions, code::body);
  }

  private static PyObject take(PyDict changes, String name) {
    return changes.remove(PyStr.interned(name));
  }

  private static String text(PyDict changes, String name, String present) {
    PyObject given = take(changes, name);
    if (given == null) {
      return present;
    }
    if (!(given instanceof PyStr text)) {
      throw Errors.typeError(
          "replace() argument '%s' must be str, not %s", name, given.type().fullName());
    }
    return text.value();
  }

  private static int number(PyDict changes, String name, int present) {
    PyObject given = take(changes, name);
    return given == null ? present : Conversions.toInt(given);
  }

  private static void checkUnchanged(PyCode code, PyDict changes) {
    for (PyObject key : changes.keys()) {
      PyObject present = Attributes.find(code, (PyStr) key);
      if (present == null || !key.toString().startsWith("co_")) {
        throw Errors.typeError("replace() got an unexpected keyword argument '%s'", key);
      }
      if (!Comparison.isEqualKey(present, changes.get(key))) {
        throw Errors.notImplemented("replacing %s of a code object is not supported", key);
      }
    }
  }
}

package dev.ftcheck.vm.module.json;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code _json.Scanner}: the settings of a decoder. Immutable. */
final class PyJsonScanner extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "_json.Scanner",
          "dev.ftcheck.vm.module.json.JsonScannerTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  final boolean strict;

  /** Null for None. */
  final PyObject objectHook;

  /** Null for None. */
  final PyObject objectPairsHook;

  final PyObject parseFloat;
  final PyObject parseInt;
  final PyObject parseConstant;

  /** Takes the settings from the attributes of a decoder. */
  PyJsonScanner(PyObject context) {
    strict = Truth.of(Attributes.get(context, "strict"));
    objectHook = orNull(Attributes.get(context, "object_hook"));
    objectPairsHook = orNull(Attributes.get(context, "object_pairs_hook"));
    parseFloat = Attributes.get(context, "parse_float");
    parseInt = Attributes.get(context, "parse_int");
    parseConstant = Attributes.get(context, "parse_constant");
  }

  private static PyObject orNull(PyObject setting) {
    return setting == PyNone.NONE ? null : setting;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

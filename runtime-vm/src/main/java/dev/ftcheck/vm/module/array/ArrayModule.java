package dev.ftcheck.vm.module.array;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code array}. */
@BuiltinModule(
    value = "array",
    doc =
        "This module defines an object type which can efficiently represent\n"
            + "an array of basic values: characters, integers, floating-point\nnumbers.")
final class ArrayModule {

  private ArrayModule() {}

  @PyConstant("array")
  static PyObject array() {
    return PyArray.TYPE;
  }

  static void initialise(PyModule module) {
    PyObject abstractClasses = ImportSystem.current().module("collections.abc");
    Attributes.get(Attributes.get(abstractClasses, "MutableSequence"), "register")
        .call1(PyArray.TYPE);
  }

  @PyConstant("ArrayType")
  static PyObject arrayType() {
    return PyArray.TYPE;
  }

  @PyConstant("typecodes")
  static PyObject typeCodes() {
    return PyStr.of(ArrayKind.CODES);
  }

  @PyMethod(
      value = "_array_reconstructor",
      signature = "(arraytype, typecode, mformat_code, items, /)",
      doc = "Internal. Used for pickling support.")
  static PyObject restore(PyObject type, PyObject code, int format, PyObject items) {
    return ArrayPickling.restore(type, code, format, items);
  }
}

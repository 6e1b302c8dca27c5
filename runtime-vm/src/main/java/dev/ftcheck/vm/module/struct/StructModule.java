package dev.ftcheck.vm.module.struct;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;

/** {@code _struct}: conversion between Python values and C structs. */
@BuiltinModule(
    value = "_struct",
    doc =
        "Functions to convert between Python values and C structs.\n"
            + "Python bytes objects are used to hold the data representing the C struct\n"
            + "and also as format strings to describe the layout of data in the C struct.")
final class StructModule {

  private StructModule() {}

  @PyConstant("Struct")
  static PyObject struct() {
    return PyStruct.TYPE;
  }

  @PyConstant("error")
  static PyObject error() {
    return StructError.TYPE;
  }

  @PyMethod("_clearcache")
  static void clearCache() {
    Formats.clear();
  }

  @PyMethod(value = "calcsize", signature = "(format, /)")
  static int calcSize(PyObject format) {
    return Formats.layout(format).size();
  }

  @PyMethod(value = "pack", signature = "(*args)")
  static PyObject pack(PyObject[] arguments) {
    return StructOperations.pack(layout(arguments), arguments, 1);
  }

  @PyMethod(value = "pack_into", signature = "(*args)")
  static void packInto(PyObject[] arguments) {
    StructOperations.packInto(layout(arguments), arguments, 1);
  }

  private static StructLayout layout(PyObject[] arguments) {
    if (arguments.length == 0) {
      throw Errors.typeError("missing format argument");
    }
    return Formats.layout(arguments[0]);
  }

  @PyMethod(value = "unpack", signature = "(format, buffer, /)")
  static PyObject unpack(PyObject format, PyObject buffer) {
    return StructOperations.unpack(Formats.layout(format), buffer);
  }

  @PyMethod(value = "unpack_from", signature = "(format, /, buffer, offset=0)")
  static PyObject unpackFrom(PyObject format, PyObject buffer, long offset) {
    return StructOperations.unpackFrom(Formats.layout(format), buffer, offset);
  }

  @PyMethod(value = "iter_unpack", signature = "(format, buffer, /)")
  static PyObject iterUnpack(PyObject format, PyObject buffer) {
    return StructOperations.iterUnpack(Formats.layout(format), buffer);
  }
}

package dev.ftcheck.vm.module.struct;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** {@code struct.Struct}. */
@BuiltinType(
    value = "Struct",
    doc =
        "Struct(fmt) --> compiled struct object\n\n"
            + "Return a new Struct object which writes and reads binary data according to\n"
            + "the format string fmt.")
final class StructType {

  private StructType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyStruct(type);
  }

  @PyMethod(value = "__init__", signature = "(format)")
  static void initialise(PyStruct self, PyObject format) {
    PyStr text = Formats.text(format);
    self.initialise(text, StructLayout.parse(text.value()));
  }

  @PyMethod(value = "pack", signature = "(*args)")
  static PyObject pack(PyStruct self, PyObject[] values) {
    return StructOperations.pack(self.layout(), values, 0);
  }

  @PyMethod(value = "pack_into", signature = "(*args)")
  static void packInto(PyStruct self, PyObject[] arguments) {
    StructOperations.packInto(self.layout(), arguments, 0);
  }

  @PyMethod(value = "unpack", signature = "(buffer, /)")
  static PyObject unpack(PyStruct self, PyObject buffer) {
    return StructOperations.unpack(self.layout(), buffer);
  }

  @PyMethod(value = "unpack_from", signature = "(buffer, offset=0)")
  static PyObject unpackFrom(PyStruct self, PyObject buffer, long offset) {
    return StructOperations.unpackFrom(self.layout(), buffer, offset);
  }

  @PyMethod(value = "iter_unpack", signature = "(buffer, /)")
  static PyObject iterUnpack(PyStruct self, PyObject buffer) {
    return StructOperations.iterUnpack(self.layout(), buffer);
  }

  @PyGetter(value = "format", doc = "struct format string")
  static PyObject format(PyStruct self) {
    return self.format();
  }

  @PyGetter(value = "size", doc = "struct size in bytes")
  static PyObject size(PyStruct self) {
    return PyInt.of(self.isInitialised() ? self.layout().size() : -1);
  }

  @PyMethod("__repr__")
  static String repr(PyStruct self) {
    return self.type().name() + "(" + Conversions.repr(self.format()).value() + ")";
  }
}

package dev.ftcheck.vm.module.struct;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** A compiled format, {@code struct.Struct}. */
final class PyStruct extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin("_struct.Struct", "dev.ftcheck.vm.module.struct.StructTypeTable");

  private volatile Compiled compiled;

  private record Compiled(PyStr format, StructLayout layout) {}

  PyStruct(PyType type) {
    super(type.rootShape());
  }

  void initialise(PyStr format, StructLayout layout) {
    compiled = new Compiled(format, layout);
  }

  boolean isInitialised() {
    return compiled != null;
  }

  PyStr format() {
    return compiled().format;
  }

  StructLayout layout() {
    return compiled().layout;
  }

  private Compiled compiled() {
    Compiled known = compiled;
    if (known == null) {
      throw Errors.runtimeError("Struct object is not initialized");
    }
    return known;
  }
}

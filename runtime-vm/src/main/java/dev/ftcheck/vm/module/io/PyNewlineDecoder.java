package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** An {@code IncrementalNewlineDecoder}. Not for use by several threads at once. */
final class PyNewlineDecoder extends PyAttributed {

  static final PyType TYPE =
      IoTypes.type(
          "IncrementalNewlineDecoder", "IncrementalNewlineDecoderTypeTable", PyType.OBJECT);

  /** None when the input is text already. */
  PyObject inner;

  NewlineDecoder decoder;

  PyNewlineDecoder(PyType type) {
    super(type.rootShape());
  }
}

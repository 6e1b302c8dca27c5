package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;

/** A {@code BufferedRWPair}: a reader and a writer on two raw files, such as two pipes. */
final class PyBufferedPair extends PyAttributed {

  static final PyType TYPE =
      IoTypes.type("BufferedRWPair", "BufferedRWPairTypeTable", IoTypes.BUFFERED_IO_BASE);

  PyBuffered reader;
  PyBuffered writer;

  PyBufferedPair(PyType type) {
    super(type.rootShape());
  }
}

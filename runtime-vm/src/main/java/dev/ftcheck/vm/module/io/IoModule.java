package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** The module {@code _io}. */
@BuiltinModule("_io")
final class IoModule {

  static final int DEFAULT_BUFFER_SIZE = 131072;

  private IoModule() {}

  static void initialise(PyModule module) {
    PyType[] types = {
      IoTypes.IO_BASE,
      IoTypes.RAW_IO_BASE,
      IoTypes.BUFFERED_IO_BASE,
      IoTypes.TEXT_IO_BASE,
      PyFileIO.TYPE,
      PyBytesIO.TYPE,
      PyBytesIOBuffer.TYPE,
      PyStringIO.TYPE,
      PyBuffered.READER,
      PyBuffered.WRITER,
      PyBuffered.RANDOM,
      PyBufferedPair.TYPE,
      PyTextIOWrapper.TYPE,
      PyNewlineDecoder.TYPE,
      IoTypes.UNSUPPORTED_OPERATION,
      ExceptionTypes.BLOCKING_IO_ERROR
    };
    for (PyType type : types) {
      module.dictionary().put(PyStr.interned(type.name()), type);
    }
    module.dictionary().put(PyStr.interned("DEFAULT_BUFFER_SIZE"), PyInt.of(DEFAULT_BUFFER_SIZE));
  }

  @PyMethod(
      value = "open",
      signature =
          "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None,"
              + " closefd=True, opener=None)")
  static PyObject open(
      PyObject file,
      String mode,
      int buffering,
      PyObject encoding,
      PyObject errors,
      PyObject newline,
      boolean closes,
      PyObject opener) {
    Opening opening = Opening.of(mode == null ? "r" : mode);
    opening.checkTextArguments(encoding, errors, newline);
    return opening.open(file, buffering, encoding, errors, newline, closes, opener);
  }

  @PyMethod("open_code")
  static PyObject openCode(PyObject path) {
    return Opening.openCode(path);
  }

  @PyMethod(value = "text_encoding", signature = "(encoding, stacklevel=2, /)")
  static PyObject textEncoding(PyObject encoding, PyObject stackLevel) {
    if (encoding != PyNone.NONE) {
      return encoding;
    }
    return PyStr.of(TextEncodings.isUtf8Mode() ? "utf-8" : "locale");
  }
}

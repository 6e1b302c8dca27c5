package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code BufferedRWPair}: everything goes to the reader or to the writer. */
@BuiltinType("BufferedRWPair")
final class BufferedRWPairType {

  private BufferedRWPairType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyBufferedPair(type);
  }

  @PyMethod(value = "__init__", signature = "(reader, writer, buffer_size=131072, /)")
  static void initialise(PyBufferedPair self, PyObject readable, PyObject writable, PyObject size) {
    PyBuffered reader = new PyBuffered(PyBuffered.READER);
    BufferedFile.initialise(reader, readable, size, true, false);
    PyBuffered writer = new PyBuffered(PyBuffered.WRITER);
    BufferedFile.initialise(writer, writable, size, false, true);
    self.reader = reader;
    self.writer = writer;
  }

  private static PyObject forward(PyBuffered half, String method, PyObject argument) {
    if (half == null) {
      throw Errors.valueError("I/O operation on uninitialized object");
    }
    return argument == null ? Methods.call(half, method) : Methods.call(half, method, argument);
  }

  @PyMethod(value = "read", signature = "(size=-1, /)")
  static PyObject read(PyBufferedPair self, PyObject argument) {
    return forward(self.reader, "read", argument);
  }

  @PyMethod(value = "read1", signature = "(size=-1, /)")
  static PyObject read1(PyBufferedPair self, PyObject argument) {
    return forward(self.reader, "read1", argument);
  }

  @PyMethod(value = "peek", signature = "(size=0, /)")
  static PyObject peek(PyBufferedPair self, PyObject argument) {
    return forward(self.reader, "peek", argument);
  }

  @PyMethod("readinto")
  static PyObject readinto(PyBufferedPair self, PyObject argument) {
    return forward(self.reader, "readinto", argument);
  }

  @PyMethod("readinto1")
  static PyObject readinto1(PyBufferedPair self, PyObject argument) {
    return forward(self.reader, "readinto1", argument);
  }

  @PyMethod("write")
  static PyObject write(PyBufferedPair self, PyObject argument) {
    return forward(self.writer, "write", argument);
  }

  @PyMethod("flush")
  static PyObject flush(PyBufferedPair self) {
    return forward(self.writer, "flush", null);
  }

  @PyMethod("readable")
  static PyObject readable(PyBufferedPair self) {
    return forward(self.reader, "readable", null);
  }

  @PyMethod("writable")
  static PyObject writable(PyBufferedPair self) {
    return forward(self.writer, "writable", null);
  }

  @PyMethod("close")
  static void close(PyBufferedPair self) {
    try {
      forward(self.writer, "close", null);
    } finally {
      forward(self.reader, "close", null);
    }
  }

  @PyMethod("isatty")
  static PyObject isTerminal(PyBufferedPair self) {
    PyObject writes = forward(self.writer, "isatty", null);
    return writes == PyBool.FALSE ? forward(self.reader, "isatty", null) : writes;
  }

  @PyGetter("closed")
  static PyObject isClosed(PyBufferedPair self) {
    return Attributes.get(self.writer, "closed");
  }
}

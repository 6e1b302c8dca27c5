package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/** {@code _io._TextIOBase}. */
@BuiltinType("_TextIOBase")
final class TextIoBaseType {

  private TextIoBaseType() {}

  @PyMethod("detach")
  static PyObject detach(PyObject self) {
    throw IoErrors.unsupported("detach");
  }

  @PyMethod(value = "read", signature = "(size=-1, /)")
  static PyObject read(PyObject self, PyObject size) {
    throw IoErrors.unsupported("read");
  }

  @PyMethod(value = "readline", signature = "(size=-1, /)")
  static PyObject readline(PyObject self, PyObject size) {
    throw IoErrors.unsupported("readline");
  }

  @PyMethod("write")
  static PyObject write(PyObject self, PyObject text) {
    throw IoErrors.unsupported("write");
  }

  @PyGetter("encoding")
  static PyObject encoding(PyObject self) {
    return PyNone.NONE;
  }

  @PyGetter("newlines")
  static PyObject newlines(PyObject self) {
    return PyNone.NONE;
  }

  @PyGetter("errors")
  static PyObject errors(PyObject self) {
    return PyNone.NONE;
  }
}

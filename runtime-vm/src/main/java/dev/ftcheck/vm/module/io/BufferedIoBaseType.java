package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;

/** {@code _io._BufferedIOBase}. */
@BuiltinType("_BufferedIOBase")
final class BufferedIoBaseType {

  private BufferedIoBaseType() {}

  @PyMethod("detach")
  static PyObject detach(PyObject self) {
    throw IoErrors.unsupported("detach");
  }

  @PyMethod(value = "read", signature = "(size=-1, /)")
  static PyObject read(PyObject self, PyObject size) {
    throw IoErrors.unsupported("read");
  }

  @PyMethod(value = "read1", signature = "(size=-1, /)")
  static PyObject read1(PyObject self, PyObject size) {
    throw IoErrors.unsupported("read1");
  }

  @PyMethod("readinto")
  static PyObject readinto(PyObject self, PyObject buffer) {
    return readThrough(self, buffer, "read");
  }

  @PyMethod("readinto1")
  static PyObject readinto1(PyObject self, PyObject buffer) {
    return readThrough(self, buffer, "read1");
  }

  private static PyObject readThrough(PyObject self, PyObject buffer, String method) {
    PyBuffer target = Buffers.writable(buffer, "readinto()");
    PyObject read = Methods.call(self, method, PyInt.of(target.byteCount()));
    if (!(read instanceof PyBytes bytes)) {
      throw Errors.typeError("read() should return bytes");
    }
    if (bytes.length() > target.byteCount()) {
      throw Errors.valueError(
          "read() returned too much data: %d bytes requested, %d returned",
          target.byteCount(), bytes.length());
    }
    target.setBytes(0, bytes.value, 0, bytes.length());
    return PyInt.of(bytes.length());
  }

  @PyMethod("write")
  static PyObject write(PyObject self, PyObject data) {
    throw IoErrors.unsupported("write");
  }
}

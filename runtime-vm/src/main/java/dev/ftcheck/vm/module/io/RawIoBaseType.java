package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** {@code _io._RawIOBase}: reading on top of a program's {@code readinto}. */
@BuiltinType("_RawIOBase")
final class RawIoBaseType {

  private RawIoBaseType() {}

  @PyMethod(value = "read", signature = "(size=-1, /)")
  static PyObject read(PyObject self, PyObject size) {
    int count = Methods.size(size);
    if (count < 0) {
      return Methods.call(self, "readall");
    }
    PyObject target = ByteArrays.make(count);
    PyObject read = Methods.call(self, "readinto", target);
    if (read == PyNone.NONE) {
      return read;
    }
    long filled = Conversions.toLong(read);
    if (filled < 0 || filled > count) {
      throw Errors.valueError("readinto returned %d outside buffer size %d", filled, count);
    }
    return new PyBytes(Arrays.copyOf(Buffers.read(target), (int) filled));
  }

  @PyMethod("readall")
  static PyObject readall(PyObject self) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      PyObject part = Methods.call(self, "read", PyInt.of(IoModule.DEFAULT_BUFFER_SIZE));
      if (part == PyNone.NONE) {
        return all.size() == 0 ? part : new PyBytes(all.toByteArray());
      }
      if (!(part instanceof PyBytes bytes)) {
        throw Errors.typeError("read() should return bytes");
      }
      if (bytes.length() == 0) {
        return new PyBytes(all.toByteArray());
      }
      all.writeBytes(bytes.value);
    }
  }

  @PyMethod("readinto")
  static PyObject readinto(PyObject self, PyObject buffer) {
    throw Errors.notImplemented("");
  }

  @PyMethod("write")
  static PyObject write(PyObject self, PyObject data) {
    throw Errors.notImplemented("");
  }
}

package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code BytesIO}. */
@BuiltinType("BytesIO")
final class BytesIoType {

  private BytesIoType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyBytesIO(type);
  }

  @PyMethod(value = "__init__", signature = "(initial_bytes=b'')")
  static void initialise(PyBytesIO self, PyObject initial) {
    boolean none = initial == null || initial == PyNone.NONE;
    self.fill(none ? new byte[0] : Buffers.read(initial));
  }

  @PyMethod("readable")
  static boolean isReadable(PyBytesIO self) {
    self.checkOpen();
    return true;
  }

  @PyMethod("writable")
  static boolean isWritable(PyBytesIO self) {
    self.checkOpen();
    return true;
  }

  @PyMethod("seekable")
  static boolean isSeekable(PyBytesIO self) {
    self.checkOpen();
    return true;
  }

  @PyMethod("isatty")
  static boolean isTerminal(PyBytesIO self) {
    self.checkOpen();
    return false;
  }

  @PyMethod("flush")
  static void flush(PyBytesIO self) {
    self.checkOpen();
  }

  @PyMethod("close")
  static void close(PyBytesIO self) {
    self.close();
  }

  @PyMethod("tell")
  static long tell(PyBytesIO self) {
    return self.position();
  }

  @PyMethod(value = "seek", signature = "(pos, whence=0, /)")
  static long seek(PyBytesIO self, PyObject position, int whence) {
    return self.seek(Conversions.toLong(position), whence);
  }

  @PyMethod("write")
  static int write(PyBytesIO self, PyObject data) {
    self.checkOpen();
    byte[] bytes = Buffers.read(data);
    self.write(bytes);
    return bytes.length;
  }

  @PyMethod("writelines")
  static void writelines(PyBytesIO self, PyObject lines) {
    self.checkOpen();
    PyIterator items = Iteration.iterator(lines);
    for (PyObject line = items.next(); line != null; line = items.next()) {
      write(self, line);
    }
  }

  @PyMethod(value = "read", signature = "(size=-1, /)")
  static PyObject read(PyBytesIO self, PyObject size) {
    return new PyBytes(self.read(Methods.size(size)));
  }

  @PyMethod(value = "read1", signature = "(size=-1, /)")
  static PyObject read1(PyBytesIO self, PyObject size) {
    return read(self, size);
  }

  @PyMethod("readinto")
  static int readinto(PyBytesIO self, PyObject buffer) {
    self.checkOpen();
    PyBuffer target = Buffers.writable(buffer, "readinto()");
    byte[] bytes = self.read(target.byteCount());
    target.setBytes(0, bytes, 0, bytes.length);
    return bytes.length;
  }

  @PyMethod(value = "readline", signature = "(size=-1, /)")
  static PyObject readline(PyBytesIO self, PyObject size) {
    return self.readline(Methods.size(size));
  }

  @PyMethod(value = "readlines", signature = "(size=None, /)")
  static PyObject readlines(PyBytesIO self, PyObject size) {
    int limit = Methods.size(size);
    PyList lines = new PyList();
    long total = 0;
    for (PyBytes line = self.readline(-1); line.length() > 0; line = self.readline(-1)) {
      lines.add(line);
      total += line.length();
      if (limit > 0 && total >= limit) {
        break;
      }
    }
    return lines;
  }

  @PyMethod("__iter__")
  static PyObject iterate(PyBytesIO self) {
    self.checkOpen();
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyBytesIO self) {
    PyBytes line = self.readline(-1);
    if (line.length() == 0) {
      throw Errors.stopIteration(null);
    }
    return line;
  }

  @PyMethod("getvalue")
  static PyObject getValue(PyBytesIO self) {
    return new PyBytes(self.content());
  }

  @PyMethod("getbuffer")
  static PyObject getBuffer(PyBytesIO self) {
    self.checkOpen();
    return ByteArrays.view(new PyBytesIOBuffer(self));
  }

  @PyMethod(value = "truncate", signature = "(size=None, /)")
  static PyObject truncate(PyBytesIO self, PyObject size) {
    boolean none = size == null || size == PyNone.NONE;
    long length = none ? self.position() : Conversions.toLong(size);
    self.truncate(length);
    return PyInt.of(length);
  }

  @PyGetter("closed")
  static boolean isClosed(PyBytesIO self) {
    return self.isClosed();
  }

  @PyMethod("__getstate__")
  static PyObject getState(PyBytesIO self) {
    PyObject attributes = Attributes.find(self, "__dict__");
    PyObject own =
        attributes == null || !dev.ftcheck.vm.object.Truth.of(attributes)
            ? PyNone.NONE
            : attributes;
    return PyTuple.of(new PyBytes(self.content()), PyInt.of(self.position()), own);
  }

  @PyMethod("__setstate__")
  static void setState(PyBytesIO self, PyObject state) {
    if (!(state instanceof PyTuple parts) || parts.size() < 3) {
      throw Errors.typeError(
          "%s.__setstate__ argument should be 3-tuple, got %s",
          Methods.qualifiedName(self), state.type().name());
    }
    self.fill(Buffers.read(parts.get(0)));
    self.seek(Conversions.toLong(parts.get(1)), 0);
    if (parts.get(2) != PyNone.NONE) {
      Methods.call(Attributes.get(self, "__dict__"), "update", parts.get(2));
    }
  }
}

package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInstance;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import java.io.ByteArrayOutputStream;

/** {@code _io._IOBase}. It has no data, so that instances are those of program classes. */
@BuiltinType("_IOBase")
final class IoBaseType {

  /** Own attribute that says that {@code close} was called. */
  private static final String CLOSED = "__IOBase_closed";

  private IoBaseType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyInstance(type);
  }

  @PyMethod(value = "seek", signature = "(offset, whence=0, /)")
  static PyObject seek(PyObject self, PyObject offset, PyObject whence) {
    throw IoErrors.unsupported("seek");
  }

  @PyMethod("tell")
  static PyObject tell(PyObject self) {
    return Methods.call(self, "seek", PyInt.of(0), PyInt.of(1));
  }

  @PyMethod(value = "truncate", signature = "(size=None, /)")
  static PyObject truncate(PyObject self, PyObject size) {
    throw IoErrors.unsupported("truncate");
  }

  @PyMethod("flush")
  static void flush(PyObject self) {
    requireOpen(self);
  }

  @PyMethod("close")
  static void close(PyObject self) {
    if (isClosed(self)) {
      return;
    }
    try {
      Methods.call(self, "flush");
    } finally {
      self.attributes().setOwn(CLOSED, PyBool.TRUE);
    }
  }

  @PyGetter("closed")
  static boolean isClosed(PyObject self) {
    return self.attributes().own(CLOSED) != null;
  }

  @PyMethod("seekable")
  static boolean isSeekable(PyObject self) {
    return false;
  }

  @PyMethod("readable")
  static boolean isReadable(PyObject self) {
    return false;
  }

  @PyMethod("writable")
  static boolean isWritable(PyObject self) {
    return false;
  }

  @PyMethod(value = "_checkClosed", signature = "(msg=None, /)")
  static PyObject checkClosed(PyObject self, PyObject message) {
    requireOpen(self);
    return PyNone.NONE;
  }

  static void requireOpen(PyObject self) {
    if (Methods.flag(self, "closed")) {
      throw IoErrors.closed();
    }
  }

  @PyMethod(value = "_checkSeekable", signature = "(msg=None, /)")
  static PyObject checkSeekable(PyObject self, PyObject message) {
    return check(self, "seekable", "File or stream is not seekable.");
  }

  @PyMethod(value = "_checkReadable", signature = "(msg=None, /)")
  static PyObject checkReadable(PyObject self, PyObject message) {
    return check(self, "readable", "File or stream is not readable.");
  }

  @PyMethod(value = "_checkWritable", signature = "(msg=None, /)")
  static PyObject checkWritable(PyObject self, PyObject message) {
    return check(self, "writable", "File or stream is not writable.");
  }

  static PyObject check(PyObject self, String method, String message) {
    if (Methods.call(self, method) != PyBool.TRUE) {
      throw IoErrors.unsupported(message);
    }
    return PyBool.TRUE;
  }

  @PyMethod("fileno")
  static PyObject fileno(PyObject self) {
    throw IoErrors.unsupported("fileno");
  }

  @PyMethod("isatty")
  static boolean isTerminal(PyObject self) {
    requireOpen(self);
    return false;
  }

  @PyMethod("__enter__")
  static PyObject enter(PyObject self) {
    requireOpen(self);
    return self;
  }

  @PyMethod("__del__")
  static void finish(PyObject self) {
    Methods.call(self, "close");
  }

  @PyMethod(value = "__exit__", signature = "(*args)")
  static void exit(PyObject self, PyObject[] arguments) {
    Methods.call(self, "close");
  }

  @PyMethod("__iter__")
  static PyObject iterate(PyObject self) {
    requireOpen(self);
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyObject self) {
    PyObject line = Methods.call(self, "readline");
    if (Items.length(line) == 0) {
      throw Errors.stopIteration(null);
    }
    return line;
  }

  @PyMethod(value = "readline", signature = "(size=-1, /)")
  static PyObject readline(PyObject self, PyObject size) {
    int limit = Methods.size(size);
    PyObject peek = Attributes.find(self, "peek");
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (limit < 0 || line.size() < limit) {
      int wanted = peek == null ? 1 : ahead(peek, limit < 0 ? -1 : limit - line.size());
      PyObject read = Methods.call(self, "read", PyInt.of(wanted));
      if (!(read instanceof PyBytes bytes)) {
        throw Errors.of(
            ExceptionTypes.OS_ERROR,
            "read() should have returned a bytes object, not '%s'",
            read.type().name());
      }
      line.writeBytes(bytes.value);
      if (bytes.length() == 0 || bytes.value[bytes.length() - 1] == '\n') {
        break;
      }
    }
    return new PyBytes(line.toByteArray());
  }

  /** How many bytes up to the end of the line are there to be had at once. */
  private static int ahead(PyObject peek, int limit) {
    PyObject seen = peek.call1(PyInt.of(1));
    byte[] bytes = Buffers.read(seen);
    int count = Math.max(1, bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        count = i + 1;
        break;
      }
    }
    return limit < 0 ? count : Math.min(count, limit);
  }

  @PyMethod(value = "readlines", signature = "(hint=-1, /)")
  static PyObject readlines(PyObject self, PyObject hint) {
    int limit = Methods.size(hint);
    PyList lines = new PyList();
    PyIterator items = Iteration.iterator(self);
    long total = 0;
    for (PyObject line = items.next(); line != null; line = items.next()) {
      lines.add(line);
      if (limit > 0) {
        total += Items.length(line);
        if (total > limit) {
          break;
        }
      }
    }
    return lines;
  }

  @PyMethod("writelines")
  static void writelines(PyObject self, PyObject lines) {
    requireOpen(self);
    PyObject write = Attributes.get(self, PyStr.interned("write"));
    PyIterator items = Iteration.iterator(lines);
    for (PyObject line = items.next(); line != null; line = items.next()) {
      write.call1(line);
    }
  }
}

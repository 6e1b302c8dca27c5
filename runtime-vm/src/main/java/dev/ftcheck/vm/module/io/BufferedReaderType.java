package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** The members of {@code BufferedReader}, which {@link BufferedFile} implements. */
@BuiltinType("BufferedReader")
final class BufferedReaderType {

  private BufferedReaderType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyBuffered(type);
  }

  @PyMethod(value = "__init__", signature = "(raw, buffer_size=131072)")
  static void initialise(PyBuffered self, PyObject raw, PyObject size) {
    BufferedFile.initialise(self, raw, size, true, false);
  }

  @PyMethod(value = "read", signature = "(size=-1, /)")
  static PyObject read(PyBuffered self, PyObject size) {
    return BufferedFile.read(self, size);
  }

  @PyMethod(value = "read1", signature = "(size=-1, /)")
  static PyObject read1(PyBuffered self, PyObject size) {
    return BufferedFile.read1(self, size);
  }

  @PyMethod("readinto")
  static PyObject readinto(PyBuffered self, PyObject buffer) {
    return BufferedFile.readinto(self, buffer, BufferedReading.Calls.MANY);
  }

  @PyMethod("readinto1")
  static PyObject readinto1(PyBuffered self, PyObject buffer) {
    return BufferedFile.readinto(self, buffer, BufferedReading.Calls.ONE);
  }

  @PyMethod(value = "peek", signature = "(size=0, /)")
  static PyObject peek(PyBuffered self, PyObject size) {
    return BufferedFile.peek(self);
  }

  @PyMethod(value = "readline", signature = "(size=-1, /)")
  static PyObject readline(PyBuffered self, PyObject size) {
    return BufferedFile.readline(self, size);
  }

  @PyMethod("__next__")
  static PyObject next(PyBuffered self) {
    return BufferedFile.next(self);
  }

  @PyMethod("readable")
  static PyObject isReadable(PyBuffered self) {
    return Methods.call(self.raw(), "readable");
  }

  @PyMethod("flush")
  static void flush(PyBuffered self) {
    BufferedFile.flushRaw(self);
  }

  @PyMethod("detach")
  static PyObject detach(PyBuffered self) {
    return BufferedFile.detach(self);
  }

  @PyMethod("close")
  static void close(PyBuffered self) {
    BufferedFile.close(self);
  }

  @PyMethod("seekable")
  static PyObject isSeekable(PyBuffered self) {
    return Methods.call(self.raw(), "seekable");
  }

  @PyMethod("fileno")
  static PyObject fileno(PyBuffered self) {
    return Methods.call(self.raw(), "fileno");
  }

  @PyMethod("isatty")
  static PyObject isTerminal(PyBuffered self) {
    return Methods.call(self.raw(), "isatty");
  }

  @PyMethod(value = "seek", signature = "(target, whence=0, /)")
  static PyObject seek(PyBuffered self, PyObject target, int whence) {
    return BufferedFile.seek(self, target, whence);
  }

  @PyMethod("tell")
  static long tell(PyBuffered self) {
    return BufferedFile.tell(self);
  }

  @PyMethod(value = "truncate", signature = "(pos=None, /)")
  static PyObject truncate(PyBuffered self, PyObject size) {
    return BufferedFile.truncate(self, size);
  }

  @PyMethod("__getstate__")
  static PyObject getState(PyBuffered self) {
    return BufferedFile.getState(self);
  }

  @PyMethod("__repr__")
  static String repr(PyBuffered self) {
    return Methods.repr(self, "");
  }

  @PyGetter("raw")
  static PyObject raw(PyBuffered self) {
    return self.raw();
  }

  @PyGetter("closed")
  static PyObject isClosed(PyBuffered self) {
    return self.attributeOfRaw("closed");
  }

  @PyGetter("name")
  static PyObject name(PyBuffered self) {
    return self.attributeOfRaw("name");
  }

  @PyGetter("mode")
  static PyObject mode(PyBuffered self) {
    return self.attributeOfRaw("mode");
  }
}

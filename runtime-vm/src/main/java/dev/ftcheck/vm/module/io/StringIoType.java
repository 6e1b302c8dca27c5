package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;

/** Behaviour of {@code StringIO}. */
@BuiltinType("StringIO")
final class StringIoType {

  private StringIoType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyStringIO(type);
  }

  @PyMethod(value = "__init__", signature = "(initial_value='', newline='\\n')")
  static void initialise(PyStringIO self, PyObject initial, PyObject newline) {
    boolean none = initial == null || initial == PyNone.NONE;
    if (!none && !(initial instanceof PyStr)) {
      throw Errors.typeError("initial_value must be str or None, not %s", initial.type().name());
    }
    Newline lineEnds = newline == null ? new Newline("\n") : Newline.of(newline, "StringIO()");
    self.initialise(none ? "" : ((PyStr) initial).value(), lineEnds);
  }

  @PyMethod("readable")
  static boolean isReadable(PyStringIO self) {
    self.checkOpen();
    return true;
  }

  @PyMethod("writable")
  static boolean isWritable(PyStringIO self) {
    self.checkOpen();
    return true;
  }

  @PyMethod("seekable")
  static boolean isSeekable(PyStringIO self) {
    self.checkOpen();
    return true;
  }

  @PyMethod("close")
  static void close(PyStringIO self) {
    self.close();
  }

  @PyMethod("getvalue")
  static String getValue(PyStringIO self) {
    return self.content();
  }

  @PyMethod(value = "read", signature = "(size=-1, /)")
  static String read(PyStringIO self, PyObject size) {
    return self.read(Methods.size(size));
  }

  @PyMethod(value = "readline", signature = "(size=-1, /)")
  static String readline(PyStringIO self, PyObject size) {
    return self.readline(Methods.size(size));
  }

  @PyMethod("__next__")
  static PyObject next(PyStringIO self) {
    PyObject line =
        self.type() == PyStringIO.TYPE
            ? PyStr.of(self.readline(-1))
            : Methods.call(self, "readline");
    if (line instanceof PyStr text && text.value().isEmpty()) {
      throw Errors.stopIteration(null);
    }
    return line;
  }

  @PyMethod("tell")
  static long tell(PyStringIO self) {
    return self.position();
  }

  @PyMethod(value = "seek", signature = "(pos, whence=0, /)")
  static long seek(PyStringIO self, PyObject position, int whence) {
    return self.seek(Conversions.toLong(position), whence);
  }

  @PyMethod(value = "truncate", signature = "(pos=None, /)")
  static PyObject truncate(PyStringIO self, PyObject size) {
    boolean none = size == null || size == PyNone.NONE;
    long length = none ? self.position() : Conversions.toLong(size);
    self.truncate(length);
    return PyInt.of(length);
  }

  @PyMethod("write")
  static int write(PyStringIO self, PyObject text) {
    if (!(text instanceof PyStr given)) {
      throw Errors.typeError("string argument expected, got '%s'", text.type().name());
    }
    self.write(given.value());
    return given.length();
  }

  @PyGetter("closed")
  static boolean isClosed(PyStringIO self) {
    return self.isClosed();
  }

  @PyGetter("newlines")
  static PyObject newlines(PyStringIO self) {
    self.checkOpen();
    return self.decoder == null ? PyNone.NONE : self.decoder.newlines();
  }

  @PyGetter("line_buffering")
  static boolean isLineBuffering(PyStringIO self) {
    self.checkOpen();
    return false;
  }

  @PyMethod("__getstate__")
  static PyObject getState(PyStringIO self) {
    String content = self.content();
    PyObject attributes = Attributes.find(self, "__dict__");
    String lineEnd = self.newline.given();
    return PyTuple.of(
        PyStr.of(content),
        lineEnd == null ? PyNone.NONE : PyStr.of(lineEnd),
        PyInt.of(self.position()),
        attributes == null || !Truth.of(attributes) ? PyNone.NONE : attributes);
  }

  @PyMethod("__setstate__")
  static void setState(PyStringIO self, PyObject state) {
    if (!(state instanceof PyTuple parts) || parts.size() < 4) {
      throw Errors.typeError(
          "%s.__setstate__ argument should be 4-tuple, got %s",
          Methods.qualifiedName(self), state.type().name());
    }
    // The text has its final line ends already.
    self.initialise("", new Newline("\n"));
    self.write(((PyStr) parts.get(0)).value());
    Newline lineEnds = Newline.of(parts.get(1), "StringIO()");
    self.newline = lineEnds;
    self.decoder =
        lineEnds.isUniversal() ? new NewlineDecoder(null, lineEnds.translatesReading()) : null;
    self.seek(Conversions.toLong(parts.get(2)), 0);
    if (parts.get(3) != PyNone.NONE) {
      Methods.call(Attributes.get(self, "__dict__"), "update", parts.get(3));
    }
  }
}

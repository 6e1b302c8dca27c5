package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;

/** Behaviour of {@code TextIOWrapper}. */
@BuiltinType("TextIOWrapper")
final class TextIOWrapperType {

  private TextIOWrapperType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyTextIOWrapper(type);
  }

  @PyMethod(
      value = "__init__",
      signature =
          "(buffer, encoding=None, errors=None, newline=None, line_buffering=False,"
              + " write_through=False)")
  static void initialise(
      PyTextIOWrapper self,
      PyObject buffer,
      PyObject encoding,
      PyObject errors,
      PyObject newline,
      boolean lineBuffering,
      boolean writeThrough) {
    self.encoding = TextEncodings.resolve(optionalText(encoding, "encoding", null));
    self.errors = optionalText(errors, "errors", "strict");
    self.newline = Newline.of(newline, "TextIOWrapper()");
    self.lineBuffering = lineBuffering;
    self.writeThrough = writeThrough;
    self.attach(buffer);
    boolean done = false;
    try {
      self.chooseCodec();
      self.seekable = Methods.isTrue(buffer, "seekable");
      done = true;
    } finally {
      if (!done) {
        self.detach();
      }
    }
    self.telling = self.seekable;
    self.hasRead1 = Attributes.find(buffer, "read1") != null;
    if (self.seekable && Methods.isTrue(buffer, "writable")) {
      long position = Conversions.toLong(Methods.call(buffer, "tell"));
      if (position != 0) {
        self.placeEncoder(position);
      }
    }
  }

  static String optionalText(PyObject given, String name, String otherwise) {
    if (given == null || given == PyNone.NONE) {
      return otherwise;
    }
    if (given instanceof PyStr text) {
      if (text.value().indexOf('\0') >= 0) {
        throw Errors.valueError("embedded null character");
      }
      return text.value();
    }
    throw Errors.typeError(
        "TextIOWrapper() argument '%s' must be str or None, not %s", name, given.type().name());
  }

  private static void requireOpen(PyTextIOWrapper self) {
    PyObject buffer = self.buffer();
    boolean closed =
        buffer instanceof PyBuffered file && !file.type().isHeapType()
            ? file.isRawClosed()
            : Methods.flag(buffer, "closed");
    if (closed) {
      throw IoErrors.closed();
    }
  }

  @PyMethod("write")
  static int write(PyTextIOWrapper self, PyObject text) {
    if (!(text instanceof PyStr given)) {
      throw Errors.typeError("write() argument must be str, not %s", text.type().name());
    }
    requireOpen(self);
    self.lock.lock();
    try {
      TextWriting.write(self, given.value());
    } finally {
      self.lock.unlock();
    }
    return given.length();
  }

  @PyMethod(value = "read", signature = "(size=-1, /)")
  static PyObject read(PyTextIOWrapper self, PyObject size) {
    int count = Methods.size(size);
    requireOpen(self);
    self.lock.lock();
    try {
      return TextReading.read(self, count);
    } finally {
      self.lock.unlock();
    }
  }

  @PyMethod(value = "readline", signature = "(size=-1, /)")
  static PyObject readline(PyTextIOWrapper self, PyObject size) {
    return line(self, size == null ? -1 : Methods.size(size));
  }

  private static PyStr line(PyTextIOWrapper self, int limit) {
    requireOpen(self);
    self.lock.lock();
    try {
      return TextReading.readline(self, limit);
    } finally {
      self.lock.unlock();
    }
  }

  @PyMethod("__next__")
  static PyObject next(PyTextIOWrapper self) {
    self.telling = false;
    PyObject line =
        self.type() == PyTextIOWrapper.TYPE ? line(self, -1) : Methods.call(self, "readline");
    if (!(line instanceof PyStr text)) {
      throw Errors.of(
          dev.ftcheck.vm.object.ExceptionTypes.OS_ERROR,
          "readline() should have returned a str object, not '%s'",
          line.type().name());
    }
    if (text.value().isEmpty()) {
      self.snapshot = null;
      self.telling = self.seekable;
      throw Errors.stopIteration(null);
    }
    return line;
  }

  @PyMethod("flush")
  static void flush(PyTextIOWrapper self) {
    requireOpen(self);
    self.lock.lock();
    try {
      TextWriting.flush(self);
    } finally {
      self.lock.unlock();
    }
  }

  @PyMethod("close")
  static void close(PyTextIOWrapper self) {
    PyObject buffer = self.buffer();
    if (Methods.flag(buffer, "closed")) {
      return;
    }
    try {
      Methods.call(self, "flush");
    } finally {
      self.takePending();
      Methods.call(buffer, "close");
    }
  }

  @PyMethod("detach")
  static PyObject detach(PyTextIOWrapper self) {
    PyObject buffer = self.buffer();
    Methods.call(self, "flush");
    self.detach();
    return buffer;
  }

  @PyMethod(value = "seek", signature = "(cookie, whence=0, /)")
  static PyObject seek(PyTextIOWrapper self, PyObject cookie, int whence) {
    requireOpen(self);
    self.lock.lock();
    try {
      return TextPosition.seek(self, cookie, whence);
    } finally {
      self.lock.unlock();
    }
  }

  @PyMethod("tell")
  static PyObject tell(PyTextIOWrapper self) {
    requireOpen(self);
    self.lock.lock();
    try {
      return TextPosition.tell(self);
    } finally {
      self.lock.unlock();
    }
  }

  @PyMethod(value = "truncate", signature = "(pos=None, /)")
  static PyObject truncate(PyTextIOWrapper self, PyObject position) {
    PyObject buffer = self.buffer();
    Methods.call(self, "flush");
    return Methods.call(buffer, "truncate", position == null ? PyNone.NONE : position);
  }

  @PyMethod(
      value = "reconfigure",
      signature =
          "(*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)")
  static void reconfigure(
      PyTextIOWrapper self,
      PyObject encoding,
      PyObject errors,
      PyObject newline,
      PyObject lineBuffering,
      PyObject writeThrough) {
    String newEncoding = optionalText(encoding, "encoding", null);
    boolean changes = newEncoding != null || given(errors) || newline != null;
    if (changes && self.decoder != null && self.snapshot != null) {
      throw IoErrors.unsupported(
          "It is not possible to set the encoding or newline of stream after the first read");
    }
    Newline newNewline = newline == null ? self.newline : Newline.of(newline, "reconfigure()");
    Methods.call(self, "flush");
    if (changes) {
      String oldErrors = newEncoding == null ? self.errors : "strict";
      self.errors = optionalText(errors, "errors", oldErrors);
      self.encoding = newEncoding == null ? self.encoding : TextEncodings.resolve(newEncoding);
      self.newline = newNewline;
      self.chooseCodec();
    }
    self.lineBuffering = given(lineBuffering) ? Truth.of(lineBuffering) : self.lineBuffering;
    self.writeThrough = given(writeThrough) ? Truth.of(writeThrough) : self.writeThrough;
  }

  private static boolean given(PyObject argument) {
    return argument != null && argument != PyNone.NONE;
  }

  @PyMethod("fileno")
  static PyObject fileno(PyTextIOWrapper self) {
    return Methods.call(self.buffer(), "fileno");
  }

  @PyMethod("seekable")
  static PyObject isSeekable(PyTextIOWrapper self) {
    return Methods.call(self.buffer(), "seekable");
  }

  @PyMethod("readable")
  static PyObject isReadable(PyTextIOWrapper self) {
    return Methods.call(self.buffer(), "readable");
  }

  @PyMethod("writable")
  static PyObject isWritable(PyTextIOWrapper self) {
    return Methods.call(self.buffer(), "writable");
  }

  @PyMethod("isatty")
  static PyObject isTerminal(PyTextIOWrapper self) {
    return Methods.call(self.buffer(), "isatty");
  }

  @PyMethod("__getstate__")
  static PyObject getState(PyTextIOWrapper self) {
    throw Errors.typeError("cannot pickle '%s' instances", self.type().name());
  }

  @PyGetter("encoding")
  static String encoding(PyTextIOWrapper self) {
    self.buffer();
    return self.encoding;
  }

  @PyGetter("errors")
  static String errors(PyTextIOWrapper self) {
    self.buffer();
    return self.errors;
  }

  @PyGetter("newlines")
  static PyObject newlines(PyTextIOWrapper self) {
    self.buffer();
    return self.decoder instanceof NewlineDecoder decoder ? decoder.newlines() : PyNone.NONE;
  }

  @PyGetter("buffer")
  static PyObject buffer(PyTextIOWrapper self) {
    return self.buffer();
  }

  @PyGetter("line_buffering")
  static boolean isLineBuffering(PyTextIOWrapper self) {
    self.buffer();
    return self.lineBuffering;
  }

  @PyGetter("write_through")
  static boolean isWriteThrough(PyTextIOWrapper self) {
    self.buffer();
    return self.writeThrough;
  }

  @PyGetter("name")
  static PyObject name(PyTextIOWrapper self) {
    return Attributes.get(self.buffer(), "name");
  }

  @PyGetter("closed")
  static PyObject isClosed(PyTextIOWrapper self) {
    return Attributes.get(self.buffer(), "closed");
  }

  @PyGetter("_CHUNK_SIZE")
  static int chunkSize(PyTextIOWrapper self) {
    return self.chunk;
  }

  @PySetter("_CHUNK_SIZE")
  static void setChunkSize(PyTextIOWrapper self, PyObject size) {
    if (size == null) {
      throw Errors.of(
          dev.ftcheck.vm.object.ExceptionTypes.ATTRIBUTE_ERROR, "cannot delete attribute");
    }
    int chunk = Conversions.toInt(size);
    if (chunk <= 0) {
      throw Errors.valueError("a strictly positive integer is required");
    }
    self.chunk = chunk;
  }

  @PyMethod("__repr__")
  static String repr(PyTextIOWrapper self) {
    self.buffer();
    PyObject mode = Attributes.find(self, "mode");
    String shown = mode == null ? "" : " mode=" + Conversions.repr(mode).value();
    return Methods.repr(self, shown + " encoding='" + self.encoding + "'");
  }
}

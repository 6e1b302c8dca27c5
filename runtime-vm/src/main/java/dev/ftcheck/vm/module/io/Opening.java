package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.module.posix.FsPath;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/**
 * {@code io.open}: which layers a file gets.
 *
 * @param kind {@code r}, {@code w}, {@code x} or {@code a}
 */
record Opening(String mode, char kind, boolean updates, boolean text, boolean binary) {

  static Opening of(String mode) {
    int kinds = 0;
    char kind = 0;
    boolean updates = false;
    boolean text = false;
    boolean binary = false;
    for (int i = 0; i < mode.length(); i++) {
      char c = mode.charAt(i);
      if ("xrwa+tb".indexOf(c) < 0 || mode.indexOf(c) < i) {
        throw Errors.valueError("invalid mode: '%s'", mode);
      }
      switch (c) {
        case '+' -> updates = true;
        case 't' -> text = true;
        case 'b' -> binary = true;
        default -> {
          kind = c;
          kinds++;
        }
      }
    }
    if (text && binary) {
      throw Errors.valueError("can't have text and binary mode at once");
    }
    if (kinds > 1) {
      throw Errors.valueError("must have exactly one of create/read/write/append mode");
    }
    if (kinds == 0) {
      throw Errors.valueError(
          "Must have exactly one of create/read/write/append mode and at most one plus");
    }
    return new Opening(mode, kind, updates, text, binary);
  }

  /** Refuses arguments that only text files have. */
  void checkTextArguments(PyObject encoding, PyObject errors, PyObject newline) {
    if (binary && isGiven(encoding)) {
      throw Errors.valueError("binary mode doesn't take an encoding argument");
    }
    if (binary && isGiven(errors)) {
      throw Errors.valueError("binary mode doesn't take an errors argument");
    }
    if (binary && isGiven(newline)) {
      throw Errors.valueError("binary mode doesn't take a newline argument");
    }
  }

  private static boolean isGiven(PyObject argument) {
    return argument != null && argument != PyNone.NONE;
  }

  PyObject open(
      PyObject file,
      int buffering,
      PyObject encoding,
      PyObject errors,
      PyObject newline,
      boolean closes,
      PyObject opener) {
    OpenWriters.settle();
    PyObject path = file instanceof PyInt ? file : FsPath.of(file);
    PyFileIO raw = new PyFileIO(PyFileIO.TYPE);
    FileIoType.initialise(raw, path, rawMode(), closes, opener);
    PyObject result = raw;
    boolean done = false;
    try {
      boolean unset = buffering < 0;
      boolean lineByLine = buffering == 1 || unset && raw.channel().isTerminal();
      if (buffering == 0 && !binary) {
        throw Errors.valueError("can't have unbuffered text I/O");
      }
      if (buffering != 0) {
        result = buffered(raw, buffering > 1 ? buffering : IoModule.DEFAULT_BUFFER_SIZE);
      }
      if (!binary) {
        PyTextIOWrapper wrapper = new PyTextIOWrapper(PyTextIOWrapper.TYPE);
        TextIOWrapperType.initialise(wrapper, result, encoding, errors, newline, lineByLine, false);
        Attributes.set(wrapper, "mode", PyStr.of(mode));
        result = wrapper;
      }
      done = true;
      return result;
    } finally {
      if (!done) {
        raw.close();
      }
    }
  }

  private String rawMode() {
    return kind + (updates ? "+" : "");
  }

  private PyObject buffered(PyFileIO raw, int size) {
    boolean reads = kind == 'r' || updates;
    boolean writes = kind != 'r' || updates;
    PyBuffered file =
        new PyBuffered(
            updates ? PyBuffered.RANDOM : writes ? PyBuffered.WRITER : PyBuffered.READER);
    if (updates && !raw.isSeekable()) {
      throw IoErrors.unsupported("File or stream is not seekable.");
    }
    BufferedFile.initialise(file, raw, PyInt.of(size), reads, writes);
    return file;
  }

  /** {@code open_code}: always a plain binary file. */
  static PyObject openCode(PyObject path) {
    if (!(path instanceof PyStr)) {
      throw Errors.typeError("open_code() argument 'path' must be str, not %s", path.type().name());
    }
    return of("rb").open(path, -1, null, null, null, true, null);
  }
}

package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** What the three types of buffered files have in common. */
final class BufferedFile {

  private BufferedFile() {}

  interface Operation<T> {
    T run();
  }

  /** Runs an operation with the lock held. */
  static <T> T locked(PyBuffered self, Operation<T> operation) {
    self.enter();
    try {
      return operation.run();
    } finally {
      self.leave();
    }
  }

  static void initialise(
      PyBuffered self, PyObject raw, PyObject size, boolean reads, boolean writes) {
    if (reads) {
      IoBaseType.check(raw, "readable", "File or stream is not readable.");
    }
    if (writes) {
      IoBaseType.check(raw, "writable", "File or stream is not writable.");
    }
    self.initialise(raw, size);
  }

  static int write(PyBuffered self, PyObject data) {
    self.raw();
    if (data instanceof PyStr) {
      throw Errors.typeError("a bytes-like object is required, not 'str'");
    }
    byte[] bytes = Buffers.read(data);
    return locked(self, () -> BufferedWriting.write(self, bytes));
  }

  static PyObject read(PyBuffered self, PyObject size) {
    self.raw();
    int count = Methods.size(size);
    if (count < -1) {
      throw Errors.valueError("read length must be non-negative or -1");
    }
    return locked(self, () -> BufferedReading.read(self, count));
  }

  static PyObject read1(PyBuffered self, PyObject size) {
    self.raw();
    int count = Methods.size(size);
    return locked(self, () -> BufferedReading.read1(self, count));
  }

  static PyObject readinto(PyBuffered self, PyObject buffer, BufferedReading.Calls calls) {
    self.raw();
    return locked(self, () -> BufferedReading.readinto(self, buffer, calls));
  }

  static PyObject peek(PyBuffered self) {
    self.raw();
    return locked(self, () -> BufferedReading.peek(self));
  }

  static PyObject readline(PyBuffered self, PyObject size) {
    self.raw();
    int limit = Methods.size(size);
    return locked(self, () -> BufferedReading.readline(self, limit));
  }

  static PyObject next(PyBuffered self) {
    PyObject line =
        self.type().isHeapType() ? Methods.call(self, "readline") : readline(self, null);
    if (dev.ftcheck.vm.object.Items.length(line) == 0) {
      throw Errors.stopIteration(null);
    }
    return line;
  }

  static void flush(PyBuffered self) {
    if (self.isClosed()) {
      throw Errors.valueError("flush of closed file");
    }
    locked(
        self,
        () -> {
          BufferedWriting.flush(self);
          return null;
        });
  }

  /** For a reader alone: there is nothing to write, but the raw file may have something. */
  static void flushRaw(PyBuffered self) {
    Methods.call(self.raw(), "flush");
  }

  static void close(PyBuffered self) {
    PyObject raw = self.raw();
    if (self.isClosed()) {
      return;
    }
    try {
      Methods.call(self, "flush");
    } finally {
      self.becomeClean();
      Methods.call(raw, "close");
    }
  }

  static PyObject detach(PyBuffered self) {
    self.raw();
    Methods.call(self, "flush");
    return self.detach();
  }

  static PyObject seek(PyBuffered self, PyObject target, int whence) {
    if (whence < 0 || whence > 4) {
      throw Errors.valueError("whence value %d unsupported", whence);
    }
    if (self.isRawClosed()) {
      throw Errors.valueError("seek of closed file");
    }
    requireSeekable(self);
    long offset = Conversions.toLong(target);
    return PyInt.of(locked(self, () -> seekLocked(self, offset, whence)));
  }

  private static void requireSeekable(PyBuffered self) {
    if (!Methods.isTrue(self.raw(), "seekable")) {
      throw IoErrors.unsupported("File or stream is not seekable.");
    }
  }

  private static long seekLocked(PyBuffered self, long offset, int whence) {
    BufferedWriting.flush(self);
    if (whence < 2 && self.available() > 0) {
      long rawPosition = self.tellRaw();
      long logical = rawPosition - self.available();
      long target = whence == 0 ? offset : logical + offset;
      long start = rawPosition - self.to;
      if (target >= start && target <= rawPosition) {
        self.from = (int) (target - start);
        return target;
      }
      if (whence == 1) {
        self.from = 0;
        self.to = 0;
        return self.seekRaw(target, 0);
      }
    }
    long moved = self.seekRaw(offset, whence);
    self.from = 0;
    self.to = 0;
    return moved;
  }

  static long tell(PyBuffered self) {
    self.raw();
    return locked(self, () -> self.tellRaw() - self.available() + self.count);
  }

  static PyObject truncate(PyBuffered self, PyObject size) {
    if (self.isRawClosed()) {
      throw Errors.valueError("truncate of closed file");
    }
    if (!Methods.isTrue(self.raw(), "writable")) {
      throw IoErrors.unsupported("truncate");
    }
    return locked(
        self,
        () -> {
          BufferedWriting.flush(self);
          PyObject length =
              size == null || size == PyNone.NONE
                  ? PyInt.of(self.tellRaw() - self.available())
                  : size;
          return Methods.call(self.raw(), "truncate", length);
        });
  }

  static PyObject getState(PyBuffered self) {
    throw Errors.typeError("cannot pickle '%s' instances", self.type().name());
  }
}

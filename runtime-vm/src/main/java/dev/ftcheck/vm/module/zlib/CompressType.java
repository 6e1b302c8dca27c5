package dev.ftcheck.vm.module.zlib;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;

/** {@code zlib.Compress}. */
@BuiltinType("Compress")
final class CompressType {

  private static final int NO_FLUSH = 0;
  private static final int FULL_FLUSH = 3;
  private static final int FINISH = 4;
  private static final int BLOCK = 5;

  private CompressType() {}

  @PyMethod(
      value = "compress",
      signature = "(data, /)",
      doc = "Returns a bytes object containing compressed data.")
  static PyObject compress(PyCompress self, PyObject data) {
    byte[] input = Buffers.read(data);
    self.lock.lock();
    try {
      if (self.stream.isFinished()) {
        throw ZlibError.of("Error -2 while compressing data: inconsistent stream state");
      }
      return new PyBytes(self.stream.deflate(input));
    } finally {
      self.lock.unlock();
    }
  }

  @PyMethod(
      value = "flush",
      signature = "(mode=zlib.Z_FINISH, /)",
      doc = "Return a bytes object containing any remaining compressed data.")
  static PyObject flush(PyCompress self, PyObject mode) {
    int flush = mode == null ? FINISH : Conversions.toInt(mode);
    if (flush == NO_FLUSH) {
      return PyBytes.EMPTY;
    }
    self.lock.lock();
    try {
      if (self.stream.isFinished() || flush < 0 || flush > BLOCK) {
        throw ZlibError.of("Error -2 while flushing: inconsistent stream state");
      }
      return new PyBytes(
          flush == FINISH ? self.stream.finish() : self.stream.flush(flush == FULL_FLUSH));
    } finally {
      self.lock.unlock();
    }
  }

  @PyMethod(value = "copy", signature = "()", doc = "Return a copy of the compression object.")
  static PyObject copy(PyCompress self) {
    throw Errors.notImplemented("copying a zlib compression object is not supported");
  }

  @PyMethod("__copy__")
  static PyObject shallowCopy(PyCompress self) {
    return copy(self);
  }

  @PyMethod(value = "__deepcopy__", signature = "(memo, /)")
  static PyObject deepCopy(PyCompress self, PyObject memo) {
    return copy(self);
  }
}

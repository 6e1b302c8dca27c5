package dev.ftcheck.vm.module.zlib;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyObject;

/** {@code zlib.Decompress}. */
@BuiltinType("Decompress")
final class DecompressType {

  private DecompressType() {}

  @PyMethod(
      value = "decompress",
      signature = "(data, /, max_length=0)",
      doc = "Return a bytes object containing the decompressed version of the data.")
  static PyObject decompress(PyDecompress self, PyObject data, PyObject maxLength) {
    byte[] input = Buffers.read(data);
    long limit = maxLength == null ? 0 : Conversions.toLong(maxLength);
    if (limit < 0) {
      throw Errors.valueError("max_length must be non-negative");
    }
    boolean limited = limit > 0 && limit < Integer.MAX_VALUE;
    return self.decompress(input, limited ? (int) limit : Integer.MAX_VALUE);
  }

  @PyMethod(
      value = "flush",
      signature = "(length=zlib.DEF_BUF_SIZE, /)",
      doc = "Return a bytes object containing any remaining decompressed data.")
  static PyObject flush(PyDecompress self, PyObject length) {
    if (length != null && Conversions.toLong(length) <= 0) {
      throw Errors.valueError("length must be greater than zero");
    }
    return self.flush();
  }

  @PyMethod(value = "copy", signature = "()", doc = "Return a copy of the decompression object.")
  static PyObject copy(PyDecompress self) {
    throw Errors.notImplemented("copying a zlib decompression object is not supported");
  }

  @PyGetter("unused_data")
  static PyObject unusedData(PyDecompress self) {
    return self.unusedData();
  }

  @PyGetter("unconsumed_tail")
  static PyObject unconsumedTail(PyDecompress self) {
    return self.unconsumedTail();
  }

  @PyGetter("eof")
  static PyObject eof(PyDecompress self) {
    return PyBool.of(self.isDone());
  }
}

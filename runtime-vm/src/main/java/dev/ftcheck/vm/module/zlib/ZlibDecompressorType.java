package dev.ftcheck.vm.module.zlib;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code zlib._ZlibDecompressor}. */
@BuiltinType("_ZlibDecompressor")
final class ZlibDecompressorType {

  private ZlibDecompressorType() {}

  @PyMethod(value = "__new__", signature = "(wbits=15, zdict=b'')")
  static PyObject make(PyType type, PyObject wbits, PyObject dictionary) {
    return new PyZlibDecompressor(ZlibModule.inflateStream(wbits, dictionary));
  }

  @PyMethod(
      value = "decompress",
      signature = "(data, max_length=-1)",
      doc = "Decompress *data*, returning uncompressed data as bytes.")
  static PyObject decompress(PyZlibDecompressor self, PyObject data, PyObject maxLength) {
    long limit = maxLength == null ? -1 : Conversions.toLong(maxLength);
    boolean limited = limit >= 0 && limit < Integer.MAX_VALUE;
    return self.decompress(Buffers.read(data), limited ? (int) limit : Integer.MAX_VALUE);
  }

  @PyGetter("eof")
  static PyObject eof(PyZlibDecompressor self) {
    return PyBool.of(self.isDone());
  }

  @PyGetter("unused_data")
  static PyObject unusedData(PyZlibDecompressor self) {
    return self.unusedData();
  }

  @PyGetter("needs_input")
  static PyObject needsInput(PyZlibDecompressor self) {
    return PyBool.of(self.needsInput());
  }
}

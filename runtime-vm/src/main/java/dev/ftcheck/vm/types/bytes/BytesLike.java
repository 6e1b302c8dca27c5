package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;

/** Bytes-like arguments of number constructors. */
public final class BytesLike {

  private BytesLike() {}

  public static boolean isBuffer(PyObject object) {
    return Buffers.find(object) != null;
  }

  public static boolean isBytesOrByteArray(PyObject object) {
    return object instanceof PyBytes || object.type().name().equals("bytearray");
  }

  public static byte[] copy(PyObject object) {
    return Buffers.read(object);
  }

  public static byte[] fromAny(PyObject object) {
    return Buffers.read(object);
  }
}

package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/**
 * {@code iter(bytes)} and {@code iter(bytearray)}. Threads that share one may get a byte twice or
 * miss one, as the language allows.
 */
final class PyBytesIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin(
          "bytes_iterator",
          "dev.ftcheck.vm.types.bytes.BytesIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));
  static final PyType ARRAY_TYPE =
      PyType.builtin(
          "bytearray_iterator",
          "dev.ftcheck.vm.types.bytes.BytesIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final PyType type;
  private PyObject source;
  private int index;

  PyBytesIterator(PyBytes source) {
    this.source = source;
    this.type = TYPE;
  }

  PyBytesIterator(PyByteArray source) {
    this.source = source;
    this.type = ARRAY_TYPE;
  }

  @Override
  public PyObject next() {
    PyObject from = source;
    int at = index;
    int item = -1;
    if (from instanceof PyBytes bytes) {
      item = at < bytes.value.length ? bytes.value[at] & 0xff : -1;
    } else if (from instanceof PyByteArray array) {
      item = array.byteAt(at);
    }
    if (item < 0) {
      source = null;
      return null;
    }
    index = at + 1;
    return PyInt.of((long) item);
  }

  /** What is iterated over; null once it is exhausted. */
  PyObject source() {
    return source;
  }

  int index() {
    return index;
  }

  void setIndex(long position) {
    index = (int) Math.clamp(position, 0, length());
  }

  /** The length of the source; zero once it is exhausted. */
  int length() {
    PyObject from = source;
    return from instanceof PyBytes bytes
        ? bytes.value.length
        : from instanceof PyByteArray array ? array.byteCount() : 0;
  }

  @Override
  public PyType type() {
    return type;
  }
}

package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.types.sequence.IteratorState;

/** Behaviour of {@code bytes_iterator} and {@code bytearray_iterator}. */
@BuiltinType("bytes_iterator")
final class BytesIteratorType {
  private BytesIteratorType() {}

  @PyMethod("__iter__")
  static PyObject iter(PyBytesIterator self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyBytesIterator self) {
    return self.next();
  }

  @PyMethod("__length_hint__")
  static int lengthHint(PyBytesIterator self) {
    return Math.max(0, self.length() - self.index());
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyBytesIterator self) {
    PyObject empty = self.type() == PyBytesIterator.TYPE ? PyBytes.EMPTY : PyTuple.EMPTY;
    return IteratorState.reduce(self::source, empty, self::index);
  }

  @PyMethod("__setstate__")
  static void setState(PyBytesIterator self, long index) {
    self.setIndex(index);
  }
}

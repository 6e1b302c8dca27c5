package dev.ftcheck.vm.module.array;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.types.sequence.IteratorState;

/** {@code array.arrayiterator}. */
@BuiltinType("arrayiterator")
final class ArrayIteratorType {

  private ArrayIteratorType() {}

  @PyMethod("__iter__")
  static PyObject iter(ArrayIterator self) {
    return self;
  }

  @PyMethod("__reduce__")
  static PyObject reduce(ArrayIterator self) {
    return IteratorState.reduce(self::array, PyTuple.EMPTY, self::index);
  }

  @PyMethod("__setstate__")
  static void setState(ArrayIterator self, long state) {
    PyArray array = self.array();
    if (array != null) {
      self.setIndex((int) Math.clamp(state, 0, array.size()));
    }
  }

  @PyMethod("__next__")
  static PyObject next(ArrayIterator self) {
    PyObject item = self.next();
    if (item == null) {
      throw Errors.stopIteration(null);
    }
    return item;
  }
}

package dev.ftcheck.vm.module.array;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;

/** {@code array.arrayiterator}. */
@BuiltinType("arrayiterator")
final class ArrayIteratorType {

  private ArrayIteratorType() {}

  @PyMethod("__iter__")
  static PyObject iter(ArrayIterator self) {
    return self;
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

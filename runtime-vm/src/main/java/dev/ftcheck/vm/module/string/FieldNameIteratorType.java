package dev.ftcheck.vm.module.string;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code fieldnameiterator}. */
@BuiltinType("fieldnameiterator")
final class FieldNameIteratorType {
  private FieldNameIteratorType() {}

  @PyMethod("__iter__")
  static PyObject iter(PyFieldNameIterator self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyFieldNameIterator self) {
    return self.next();
  }
}

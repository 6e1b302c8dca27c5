package dev.ftcheck.vm.module.string;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code formatteriterator}. */
@BuiltinType("formatteriterator")
final class FormatterIteratorType {
  private FormatterIteratorType() {}

  @PyMethod("__iter__")
  static PyObject iter(PyFormatterIterator self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyFormatterIterator self) {
    return self.next();
  }
}

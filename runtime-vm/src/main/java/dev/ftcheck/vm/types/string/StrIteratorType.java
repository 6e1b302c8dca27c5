package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.types.sequence.IteratorState;

/** Behaviour of {@code str_iterator} and {@code str_ascii_iterator}. */
@BuiltinType("str_iterator")
final class StrIteratorType {
  private StrIteratorType() {}

  @PyMethod("__iter__")
  static PyObject iter(PyStrIterator self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyStrIterator self) {
    return self.next();
  }

  @PyMethod("__length_hint__")
  static int lengthHint(PyStrIterator self) {
    PyStr text = self.text();
    return text == null ? 0 : Math.max(0, text.length() - self.index());
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyStrIterator self) {
    return IteratorState.reduce(self::text, PyStr.EMPTY, self::index);
  }

  @PyMethod("__setstate__")
  static void setState(PyStrIterator self, PyObject state) {
    PyInt index = Conversions.index(state);
    self.setIndex(Conversions.toLong(index));
  }
}

package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;

/** The iterator of {@code Pattern.finditer}. */
@BuiltinType("callable_iterator")
final class MatchIteratorType {

  private MatchIteratorType() {}

  @PyMethod("__iter__")
  static PyObject iter(MatchIterator self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(MatchIterator self) {
    PyObject match = self.next();
    if (match == null) {
      throw Errors.stopIteration(null);
    }
    return match;
  }
}

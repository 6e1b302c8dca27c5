package dev.ftcheck.vm.module.struct;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;

/** {@code _struct.unpack_iterator}. */
@BuiltinType("unpack_iterator")
final class UnpackIteratorType {

  private UnpackIteratorType() {}

  @PyMethod("__iter__")
  static PyObject iter(UnpackIterator self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(UnpackIterator self) {
    PyObject values = self.next();
    if (values == null) {
      throw Errors.stopIteration(null);
    }
    return values;
  }

  @PyMethod("__length_hint__")
  static int lengthHint(UnpackIterator self) {
    return self.remaining();
  }
}

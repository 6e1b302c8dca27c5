package dev.ftcheck.vm.types.template;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code TemplateIter}. */
@BuiltinType("TemplateIter")
final class TemplateIteratorType {
  private TemplateIteratorType() {}

  @PyMethod("__iter__")
  static PyObject iter(PyTemplateIterator self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyTemplateIterator self) {
    return self.next();
  }
}

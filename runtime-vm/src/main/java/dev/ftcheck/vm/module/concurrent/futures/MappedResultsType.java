package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@link PyMappedResults}. */
@BuiltinType("result_iterator")
final class MappedResultsType {

  private MappedResultsType() {}

  @PyMethod("__iter__")
  static PyObject iterate(PyMappedResults self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyMappedResults self) {
    return self.next();
  }

  @PyMethod("close")
  static void close(PyMappedResults self) {
    self.close();
  }
}

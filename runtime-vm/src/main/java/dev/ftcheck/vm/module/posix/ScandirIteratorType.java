package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of what {@code os.scandir} answers. */
@BuiltinType("ScandirIterator")
final class ScandirIteratorType {

  private ScandirIteratorType() {}

  @PyMethod("__iter__")
  static PyObject iterate(PyScandirIterator self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyScandirIterator self) {
    PyObject entry = self.next();
    if (entry == null) {
      throw Errors.stopIteration(null);
    }
    return entry;
  }

  @PyMethod("close")
  static void close(PyScandirIterator self) {
    self.close();
  }

  @PyMethod("__enter__")
  static PyObject enter(PyScandirIterator self) {
    return self;
  }

  @PyMethod(value = "__exit__", signature = "(*args)")
  static void exit(PyScandirIterator self, PyObject[] arguments) {
    self.close();
  }
}

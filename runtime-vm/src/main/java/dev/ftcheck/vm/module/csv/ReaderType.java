package dev.ftcheck.vm.module.csv;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;

/** {@code _csv.reader}. */
@BuiltinType("reader")
final class ReaderType {

  private ReaderType() {}

  @PyMethod("__iter__")
  static PyObject iter(PyReader self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyReader self) {
    PyObject record = self.next();
    if (record == null) {
      throw Errors.stopIteration(null);
    }
    return record;
  }

  @PyGetter("dialect")
  static PyObject dialect(PyReader self) {
    return self.dialect();
  }

  @PyGetter("line_num")
  static PyObject lineNumber(PyReader self) {
    return PyInt.of(self.lineNumber());
  }
}

package dev.ftcheck.vm.module.csv;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;

/** {@code _csv.writer}. */
@BuiltinType("writer")
final class WriterType {

  private WriterType() {}

  @PyMethod(
      value = "writerow",
      signature = "(row, /)",
      doc = "Construct and write a CSV record from an iterable of fields.")
  static PyObject writeRow(PyWriter self, PyObject row) {
    return self.writeRow(row);
  }

  @PyMethod(
      value = "writerows",
      signature = "(rows, /)",
      doc = "Construct and write a series of iterables to a csv file.")
  static void writeRows(PyWriter self, PyObject rows) {
    PyIterator items = Iteration.iterator(rows);
    for (PyObject row = items.next(); row != null; row = items.next()) {
      self.writeRow(row);
    }
  }

  @PyGetter("dialect")
  static PyObject dialect(PyWriter self) {
    return self.dialect();
  }
}

package dev.ftcheck.vm.module.csv;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code _csv.writer}. Immutable: a record is written by one call of the file's method. */
final class PyWriter extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "_csv.writer",
          "dev.ftcheck.vm.module.csv.WriterTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL));

  private final PyObject write;
  private final PyDialect dialect;

  /**
   * A writer.
   *
   * @param write the bound method that takes a str
   */
  PyWriter(PyObject write, PyDialect dialect) {
    this.write = write;
    this.dialect = dialect;
  }

  PyDialect dialect() {
    return dialect;
  }

  /** Writes a record; answers what the file's method does. */
  PyObject writeRow(PyObject row) {
    PyIterator fields;
    try {
      fields = Iteration.iterator(row);
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.TYPE_ERROR)) {
        throw CsvError.of("iterable expected, not %s", row.type().name());
      }
      throw raised;
    }
    RecordWriter record = new RecordWriter(dialect.format());
    for (PyObject field = fields.next(); field != null; field = fields.next()) {
      record.add(field);
    }
    return write.call1(PyStr.of(record.end()));
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

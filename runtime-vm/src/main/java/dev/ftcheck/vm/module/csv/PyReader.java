package dev.ftcheck.vm.module.csv;

import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/**
 * A {@code _csv.reader}. Each call of {@link #next} parses with a state of its own, so that threads
 * that share a reader get whole lines, though perhaps parts of one record.
 */
final class PyReader extends PyIterator {

  static final PyType TYPE =
      PyType.builtin(
          "_csv.reader",
          "dev.ftcheck.vm.module.csv.ReaderTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL));

  private final PyIterator lines;
  private final PyDialect dialect;
  private volatile long lineNumber;

  PyReader(PyObject iterable, PyDialect dialect) {
    this.lines = Iteration.iterator(iterable);
    this.dialect = dialect;
  }

  PyDialect dialect() {
    return dialect;
  }

  /** Lines read so far. */
  long lineNumber() {
    return lineNumber;
  }

  @Override
  public PyObject next() {
    long limit = Dialects.ofInterpreter().fieldLimit();
    RecordParser parser = new RecordParser(dialect.format(), limit);
    while (true) {
      PyObject line = lines.next();
      if (line == null) {
        if (!parser.isInterrupted()) {
          return null;
        }
        parser.endInput();
        return new PyList(parser.fields());
      }
      if (!(line instanceof PyStr text)) {
        throw CsvError.of(
            "iterator should return strings, not %s (the file should be opened in text mode)",
            line.type().name());
      }
      lineNumber++;
      if (parser.line(text.value())) {
        return new PyList(parser.fields());
      }
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

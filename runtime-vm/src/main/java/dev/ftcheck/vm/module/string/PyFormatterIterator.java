package dev.ftcheck.vm.module.string;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.text.format.ReplacementFields;

/** The pieces of a format string as tuples: literal, name, specification, conversion. */
final class PyFormatterIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin(
          "formatteriterator", "dev.ftcheck.vm.module.string.FormatterIteratorTypeTable");

  private final ReplacementFields fields;

  PyFormatterIterator(ReplacementFields fields) {
    this.fields = fields;
  }

  @Override
  public synchronized PyObject next() {
    ReplacementFields.Piece piece = fields.next();
    if (piece == null) {
      return null;
    }
    PyStr literal = PyStr.of(piece.literal());
    if (!piece.hasField()) {
      return PyTuple.of(literal, PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    return PyTuple.of(
        literal,
        PyStr.of(piece.name()),
        PyStr.of(piece.spec()),
        piece.conversion() < 0 ? PyNone.NONE : PyStr.of(piece.conversion()));
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

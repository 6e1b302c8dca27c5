package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.importing.ImportStatement;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** An evaluator of a value that was given as it is. */
final class PyConstantEvaluator extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "_typing._ConstEvaluator", "dev.ftcheck.vm.types.typing.ConstantEvaluatorTypeTable");

  /** {@code annotationlib.Format.STRING}. */
  private static final int STRING = 4;

  private final PyObject value;

  PyConstantEvaluator(PyObject value) {
    this.value = value;
  }

  PyObject evaluate(PyObject format) {
    if (Conversions.toLong(format) != STRING) {
      return value;
    }
    PyObject annotations = ImportStatement.importModule("annotationlib", null, null, 0);
    return Attributes.get(annotations, "type_repr").call1(value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

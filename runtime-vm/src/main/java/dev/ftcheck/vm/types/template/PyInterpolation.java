package dev.ftcheck.vm.types.template;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A field of a template string: its value and how it was written. Immutable. */
public final class PyInterpolation extends PyObject {
  public static final PyType TYPE =
      PyType.builtin(
          "string.templatelib.Interpolation",
          "dev.ftcheck.vm.types.template.InterpolationTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL));

  final PyObject value;
  final PyStr expression;
  final PyObject conversion;
  final PyStr formatSpec;

  /**
   * @param conversion one of the strs {@code a r s}, or None
   */
  public PyInterpolation(PyObject value, PyStr expression, PyObject conversion, PyStr formatSpec) {
    this.value = value;
    this.expression = expression;
    this.conversion = conversion;
    this.formatSpec = formatSpec;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

package dev.ftcheck.vm.types.template;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** The value of a template string: one string more than interpolations. Immutable. */
public final class PyTemplate extends PyObject {
  public static final PyType TYPE =
      PyType.builtin(
          "string.templatelib.Template",
          "dev.ftcheck.vm.types.template.TemplateTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL));

  final PyTuple strings;
  final PyTuple interpolations;

  /** Takes over the arrays: the strs, and the {@link PyInterpolation}s between them. */
  public PyTemplate(PyObject[] strings, PyObject[] interpolations) {
    this.strings = PyTuple.of(strings);
    this.interpolations = PyTuple.of(interpolations);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

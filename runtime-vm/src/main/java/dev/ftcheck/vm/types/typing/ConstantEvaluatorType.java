package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code _typing._ConstEvaluator}. */
@BuiltinType("_ConstEvaluator")
final class ConstantEvaluatorType {

  private ConstantEvaluatorType() {}

  @PyMethod("__call__")
  static PyObject call(PyConstantEvaluator self, PyObject format) {
    return self.evaluate(format);
  }
}

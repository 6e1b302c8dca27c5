package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/**
 * A value that a function computes when it is first asked for. Several threads may compute it at
 * once; one result stays.
 */
final class LazyValue {

  private final PyObject evaluator;
  private volatile PyObject value;

  private LazyValue(PyObject evaluator, PyObject value) {
    this.evaluator = evaluator;
    this.value = value;
  }

  /** One that is known; null for none. */
  static LazyValue of(PyObject value) {
    return new LazyValue(null, value);
  }

  /** One that compiled code evaluates; null for none. */
  static LazyValue computed(PyFunction evaluator) {
    return new LazyValue(evaluator, null);
  }

  boolean isPresent() {
    return evaluator != null || value != null;
  }

  /** The value; null for none. */
  PyObject get() {
    PyObject known = value;
    if (known == null && evaluator != null) {
      known = evaluator.call1(PyInt.of(1));
      value = known;
    }
    return known;
  }

  /** What {@code evaluate_bound} and the like answer: a function of the format, or None. */
  PyObject evaluator() {
    if (evaluator != null) {
      return evaluator;
    }
    return value == null ? PyNone.NONE : new PyConstantEvaluator(value);
  }
}

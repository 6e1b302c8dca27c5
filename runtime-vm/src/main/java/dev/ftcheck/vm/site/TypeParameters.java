package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.types.typing.PyParamSpec;
import dev.ftcheck.vm.types.typing.PyTypeAlias;
import dev.ftcheck.vm.types.typing.PyTypeVar;
import dev.ftcheck.vm.types.typing.PyTypeVarTuple;
import dev.ftcheck.vm.types.typing.TypingCalls;

/** Makes type parameters and aliases whose parts are evaluated when asked for (PEP 695, 696). */
public final class TypeParameters {

  private TypeParameters() {}

  /**
   * A type variable.
   *
   * @param bound evaluates the bound, or the constraints; null for none
   * @param isConstrained 1 for constraints
   */
  public static PyObject typeVariable(
      PyStr name, PyFunction bound, int isConstrained, PyFunction defaultValue) {
    return PyTypeVar.lazy(
        name, isConstrained == 0 ? bound : null, isConstrained == 0 ? null : bound, defaultValue);
  }

  public static PyObject parameterSpecification(PyStr name, PyFunction defaultValue) {
    return PyParamSpec.lazy(name, defaultValue);
  }

  public static PyObject typeVariableTuple(PyStr name, PyFunction defaultValue) {
    return PyTypeVarTuple.lazy(name, defaultValue);
  }

  public static PyObject alias(PyStr name, PyObject parameters, PyFunction value) {
    return PyTypeAlias.lazy(name, (PyTuple) parameters, value);
  }

  /** {@code Generic[T, ...]}. */
  public static PyObject genericBase(PyObject parameters) {
    return TypingCalls.subscriptGeneric((PyTuple) parameters);
  }

  /** Calls the scope of type parameters with the function's defaults; nulls for none. */
  public static PyObject callWithDefaults(
      PyFunction scope, PyObject[] defaults, PyDict keywordDefaults) {
    return scope.call2(
        defaults == null ? PyNone.NONE : PyTuple.of(defaults),
        keywordDefaults == null ? PyNone.NONE : keywordDefaults);
  }

  /** What {@link #callWithDefaults} handed over. */
  public static PyObject[] defaults(PyObject tuple) {
    return tuple == PyNone.NONE ? null : Iteration.toArray(tuple);
  }

  public static PyDict keywordDefaults(PyObject dict) {
    return dict == PyNone.NONE ? null : (PyDict) dict;
  }
}

package dev.ftcheck.vm.types.function;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/** {@code function.__annotations__}, computed when first asked for (PEP 649). */
final class FunctionAnnotations {

  /** {@code annotationlib.Format.VALUE}. */
  private static final PyInt VALUE_FORMAT = PyInt.of(1);

  private FunctionAnnotations() {}

  static PyObject of(PyFunction function) {
    PyObject known = function.annotations();
    if (known != null) {
      return known;
    }
    PyObject annotate = function.annotate();
    PyObject made = annotate == PyNone.NONE ? new PyDict() : annotate.call1(VALUE_FORMAT);
    if (!(made instanceof PyDict)) {
      throw Errors.typeError("__annotate__() must return a dict, not %s", made.type().fullName());
    }
    function.setAnnotations(made);
    return made;
  }

  static void set(PyFunction function, PyObject value) {
    if (value != null && value != PyNone.NONE && !(value instanceof PyDict)) {
      throw Errors.typeError("__annotations__ must be set to a dict object");
    }
    function.setAnnotations(value == PyNone.NONE ? null : value);
    function.setAnnotate(PyNone.NONE);
  }
}

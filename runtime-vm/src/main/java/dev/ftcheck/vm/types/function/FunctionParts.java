package dev.ftcheck.vm.types.function;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;

/** Checks the arguments of {@code types.FunctionType(...)}. */
final class FunctionParts {

  private FunctionParts() {}

  static PyFunction make(
      PyCode code,
      PyDict globals,
      PyObject name,
      PyObject defaults,
      PyObject closure,
      PyObject keywordDefaults) {
    if (isGiven(name) && !(name instanceof PyStr)) {
      throw Errors.typeError("arg 3 (name) must be None or string");
    }
    if (isGiven(defaults) && !(defaults instanceof PyTuple)) {
      throw Errors.typeError("arg 4 (defaults) must be None or tuple");
    }
    PyCell[] cells = cells(code, closure);
    if (isGiven(keywordDefaults) && !(keywordDefaults instanceof PyDict)) {
      throw Errors.typeError("arg 6 (kwdefaults) must be None or dict");
    }
    PyObject documentation = PyNone.NONE;
    if (code.has(PyCode.HAS_DOCSTRING) && code.constants().length > 0) {
      documentation = code.constants()[0];
    }
    PyFunction made =
        new PyFunction(
            code,
            globals,
            cells,
            isGiven(defaults) ? ((PyTuple) defaults).items.clone() : null,
            isGiven(keywordDefaults) ? (PyDict) keywordDefaults : null,
            documentation);
    if (isGiven(name)) {
      made.setName(name);
    }
    return made;
  }

  private static boolean isGiven(PyObject argument) {
    return argument != null && argument != PyNone.NONE;
  }

  private static PyCell[] cells(PyCode code, PyObject closure) {
    int needed = code.header().free().length;
    if (isGiven(closure) && !(closure instanceof PyTuple)) {
      throw Errors.typeError("arg 5 (closure) must be None or tuple");
    }
    if (!isGiven(closure) && needed > 0) {
      throw Errors.typeError("arg 5 (closure) must be tuple");
    }
    PyObject[] given = isGiven(closure) ? ((PyTuple) closure).items : new PyObject[0];
    if (given.length != needed) {
      throw Errors.valueError(
          "%s requires closure of length %d, not %d", code.header().name(), needed, given.length);
    }
    PyCell[] cells = new PyCell[needed];
    for (int i = 0; i < needed; i++) {
      if (!(given[i] instanceof PyCell cell)) {
        throw Errors.typeError(
            "arg 5 (closure) expected cell, found %s", given[i].type().fullName());
      }
      cells[i] = cell;
    }
    return cells;
  }
}

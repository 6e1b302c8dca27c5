package dev.ftcheck.vm.types.object;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;

/**
 * What {@code __getnewargs_ex__} or {@code __getnewargs__} answers.
 *
 * @param positional null when there is neither
 * @param keywords null when there are none
 */
record NewArguments(PyTuple positional, PyDict keywords) {

  static NewArguments of(PyObject self) {
    PyObject extended = special(self, "__getnewargs_ex__");
    if (extended != null) {
      return ofExtended(extended.call0());
    }
    PyObject plain = special(self, "__getnewargs__");
    if (plain == null) {
      return new NewArguments(null, null);
    }
    PyObject answer = plain.call0();
    if (!(answer instanceof PyTuple tuple)) {
      throw Errors.typeError(
          "__getnewargs__ should return a tuple, not '%s'", answer.type().fullName());
    }
    return new NewArguments(tuple, null);
  }

  private static PyObject special(PyObject self, String name) {
    PyObject found = self.type().lookup(name);
    return found == null ? null : Attributes.bind(found, self, self.type());
  }

  private static NewArguments ofExtended(PyObject answer) {
    if (!(answer instanceof PyTuple pair)) {
      throw Errors.typeError(
          "__getnewargs_ex__ should return a tuple, not '%s'", answer.type().fullName());
    }
    if (pair.size() != 2) {
      throw Errors.valueError(
          "__getnewargs_ex__ should return a tuple of length 2, not %d", pair.size());
    }
    if (!(pair.get(0) instanceof PyTuple positional)) {
      throw Errors.typeError(
          "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'",
          pair.get(0).type().fullName());
    }
    if (!(pair.get(1) instanceof PyDict keywords)) {
      throw Errors.typeError(
          "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'",
          pair.get(1).type().fullName());
    }
    return new NewArguments(positional, keywords);
  }

  boolean hasKeywords() {
    return keywords != null && keywords.size() > 0;
  }

  /** The arguments of {@code copyreg.__newobj__} or {@code __newobj_ex__}. */
  PyTuple toTuple(PyObject self) {
    if (hasKeywords()) {
      return PyTuple.of(self.type(), positional, keywords);
    }
    return PyTuple.of(
        Arguments.prepend(self.type(), positional == null ? Arguments.NONE : positional.items));
  }
}

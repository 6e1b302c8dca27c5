package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.util.List;

/**
 * What {@code __reduce__} of exceptions answers: type, arguments, and the state if there is any.
 */
final class Reduction {

  private Reduction() {}

  /** The reduction whose state is the exception's own attributes. */
  static PyObject of(PyBaseException self, PyTuple arguments) {
    return of(self, arguments, attributes(self));
  }

  static PyObject of(PyBaseException self, PyTuple arguments, PyDict state) {
    return state.size() == 0
        ? PyTuple.of(self.type(), arguments)
        : PyTuple.of(self.type(), arguments, state);
  }

  /** The exception's own attributes in a fresh dict. */
  static PyDict attributes(PyBaseException self) {
    PyDict values = new PyDict();
    for (String name : self.shape().names()) {
      PyObject value = self.own(name);
      if (value != null) {
        values.put(PyStr.interned(name), value);
      }
    }
    return values;
  }

  /** As {@link #attributes}, and the fields that are set to something but None. */
  static PyDict attributes(PyBaseException self, List<ExceptionField> fields) {
    PyDict values = attributes(self);
    for (ExceptionField field : fields) {
      PyObject value = field.find(self);
      if (value != null && value != PyNone.NONE) {
        values.put(PyStr.interned(field.pythonName()), value);
      }
    }
    return values;
  }
}

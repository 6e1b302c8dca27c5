package dev.ftcheck.vm.module.csv;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** {@code _csv.Dialect}. */
@BuiltinType(
    value = "Dialect",
    doc = "CSV dialect\n\nThe Dialect type records CSV dialect options.")
final class DialectType {

  private DialectType() {}

  @PyMethod(value = "__new__", signature = "(dialect=None, **fmtparams)")
  static PyObject make(PyType type, PyObject dialect, PyDict options) {
    return DialectOptions.resolve(dialect, options);
  }

  @PyGetter("delimiter")
  static PyObject delimiter(PyDialect self) {
    return character(self.format().delimiter());
  }

  @PyGetter("quotechar")
  static PyObject quote(PyDialect self) {
    return character(self.format().quote());
  }

  @PyGetter("escapechar")
  static PyObject escape(PyDialect self) {
    return character(self.format().escape());
  }

  private static PyObject character(int c) {
    return c == PyDialect.NOT_SET ? PyNone.NONE : PyStr.of(c);
  }

  @PyGetter("lineterminator")
  static PyObject lineTerminator(PyDialect self) {
    return PyStr.of(self.format().lineTerminator());
  }

  @PyGetter("quoting")
  static PyObject quoting(PyDialect self) {
    return PyInt.of(self.format().quoting().ordinal());
  }

  @PyGetter("doublequote")
  static PyObject doubleQuote(PyDialect self) {
    return PyBool.of(self.format().doubleQuote());
  }

  @PyGetter("skipinitialspace")
  static PyObject skipInitialSpace(PyDialect self) {
    return PyBool.of(self.format().skipInitialSpace());
  }

  @PyGetter("strict")
  static PyObject strict(PyDialect self) {
    return PyBool.of(self.format().strict());
  }

  @PyMethod(value = "__reduce__", signature = "()")
  static PyObject reduce(PyDialect self) {
    throw Errors.typeError("cannot pickle 'Dialect' instances");
  }

  @PyMethod(value = "__reduce_ex__", signature = "(protocol, /)")
  static PyObject reduceEx(PyDialect self, PyObject protocol) {
    return reduce(self);
  }
}

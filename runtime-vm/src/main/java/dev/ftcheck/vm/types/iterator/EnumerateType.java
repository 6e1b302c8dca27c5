package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.PyGenericAlias;

/** {@code enumerate}. */
@BuiltinType(
    value = "enumerate",
    doc =
        "Return an enumerate object.\n\n"
            + "  iterable\n    an object supporting iteration\n\n"
            + "The enumerate object yields pairs containing a count (from start, which\n"
            + "defaults to zero) and a value yielded by the iterable argument.\n\n"
            + "enumerate is useful for obtaining an indexed list:\n"
            + "    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...")
final class EnumerateType extends IteratorMembers {

  private static final PyStr ITERABLE = PyStr.interned("iterable");
  private static final PyStr START = PyStr.interned("start");

  private EnumerateType() {}

  private static final int MOST_ARGUMENTS = 2;

  /** As CPython's own parser of these two arguments, which words errors in its own way. */
  @PyMethod(
      value = "__new__",
      signature = "(*args, **kwargs)",
      text = "($type, /, iterable, start=0)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    int given = arguments.length + keywords.size();
    if (given > MOST_ARGUMENTS) {
      throw Errors.typeError("enumerate() takes at most 2 arguments (%d given)", given);
    }
    PyObject iterable = arguments.length > 0 ? arguments[0] : keywords.get(ITERABLE);
    PyObject start = arguments.length > 1 ? arguments[1] : keywords.get(START);
    for (PyObject name : keywords.keyArray()) {
      boolean isKnown = name.equals(START) || arguments.length == 0 && name.equals(ITERABLE);
      if (!isKnown || iterable == null) {
        throw Errors.typeError("'%s' is an invalid keyword argument for enumerate()", name);
      }
    }
    if (iterable == null) {
      throw Errors.typeError("enumerate() missing required argument 'iterable'");
    }
    return make(type, iterable, start);
  }

  private static PyObject make(PyType type, PyObject iterable, PyObject start) {
    PyInt first = start == null ? PyInt.of(0) : Conversions.index(start).exact();
    return new PyEnumerate(type, Iteration.iterator(iterable), first);
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PyEnumerate self) {
    return PyTuple.of(self.type(), PyTuple.of(self.source().seen(), self.count()));
  }

  @PyMethod(
      value = "__class_getitem__",
      signature = "(item, /)",
      kind = PyMethod.Kind.CLASS,
      doc = "See PEP 585")
  static PyObject parametrise(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }
}

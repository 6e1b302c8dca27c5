package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** The exceptions of {@code pickle}. */
final class PickleErrors {

  static final PyType ERROR = type("PickleError", ExceptionTypes.EXCEPTION);
  static final PyType PICKLING = type("PicklingError", ERROR);
  static final PyType UNPICKLING = type("UnpicklingError", ERROR);

  private static final PyStr ADD_NOTE = PyStr.interned("add_note");

  private PickleErrors() {}

  private static PyType type(String name, PyType base) {
    return PyType.builtin("_pickle." + name, null, Set.of(TypeFlag.HAS_DICTIONARY), base);
  }

  static Raise pickling(String format, Object... values) {
    return Errors.of(PICKLING, format, values);
  }

  /** A PicklingError that another exception led to. */
  static Raise pickling(Raise context, String format, Object... values) {
    Raise raise = pickling(format, values);
    raise.value().setContext(context.value());
    return raise;
  }

  static Raise unpickling(String format, Object... values) {
    return Errors.of(UNPICKLING, format, values);
  }

  /** The exception, told that it came up when a part of an object was serialized. */
  static Raise noted(Raise raised, PyObject object, String part) {
    String note = "when serializing " + object.type().fullyQualifiedName() + " " + part;
    Attributes.get(raised.value(), ADD_NOTE).call1(PyStr.of(note));
    return raised;
  }
}

package dev.ftcheck.vm.module.operator;

import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** {@code operator.attrgetter}. */
@BuiltinType(
    value = "attrgetter",
    doc =
        "Return a callable object that fetches the given attribute(s) from its operand.\n"
            + "After f = attrgetter('name'), the call f(r) returns r.name.\n"
            + "After g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).\n"
            + "After h = attrgetter('name.first', 'name.last'), the call h(r) returns\n"
            + "(r.name.first, r.name.last).")
final class AttributeGetterType {

  private AttributeGetterType() {}

  @PyMethod(value = "__new__", signature = "(*attrs)", text = "($type, attr, /, *attrs)")
  static PyObject make(PyType type, PyObject[] names) {
    if (names.length == 0) {
      throw Errors.typeError("attrgetter expected 1 argument, got 0");
    }
    return new PyAttributeGetter(names);
  }

  @PyMethod(
      value = "__call__",
      signature = "(obj, /)",
      messageName = "attrgetter",
      words = ArgumentWords.COUNTED)
  static PyObject call(PyAttributeGetter self, PyObject object) {
    return self.call1(object);
  }

  @PyGetter("__text_signature__")
  static String signature(PyAttributeGetter self) {
    return "(obj, /)";
  }

  @PyMethod("__repr__")
  static String repr(PyAttributeGetter self) {
    return GetterText.of(self, self.names);
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PyAttributeGetter self) {
    return PyTuple.of(self.type(), PyTuple.of(self.names));
  }
}

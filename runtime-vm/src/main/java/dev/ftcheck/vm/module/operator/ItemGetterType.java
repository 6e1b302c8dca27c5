package dev.ftcheck.vm.module.operator;

import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** {@code operator.itemgetter}. */
@BuiltinType(
    value = "itemgetter",
    doc =
        "Return a callable object that fetches the given item(s) from its operand.\n"
            + "After f = itemgetter(2), the call f(r) returns r[2].\n"
            + "After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])")
final class ItemGetterType {

  private ItemGetterType() {}

  @PyMethod(value = "__new__", signature = "(*items)", text = "($type, item, /, *items)")
  static PyObject make(PyType type, PyObject[] items) {
    if (items.length == 0) {
      throw Errors.typeError("itemgetter expected 1 argument, got 0");
    }
    return new PyItemGetter(items);
  }

  @PyMethod(
      value = "__call__",
      signature = "(obj, /)",
      messageName = "itemgetter",
      words = ArgumentWords.COUNTED)
  static PyObject call(PyItemGetter self, PyObject object) {
    return self.call1(object);
  }

  @PyGetter("__text_signature__")
  static String signature(PyItemGetter self) {
    return "(obj, /)";
  }

  @PyMethod("__repr__")
  static String repr(PyItemGetter self) {
    return GetterText.of(self, self.keys);
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PyItemGetter self) {
    return PyTuple.of(self.type(), PyTuple.of(self.keys));
  }
}

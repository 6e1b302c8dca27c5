package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.compress}. */
@BuiltinType(
    value = "compress",
    doc =
        "Return data elements corresponding to true selector elements.\n"
            + "\n"
            + "Forms a shorter iterator from selected data elements using the selectors to\n"
            + "choose the data elements.")
final class CompressType extends IteratorMembers {

  private CompressType() {}

  @PyMethod(value = "__new__", signature = "(data, selectors)")
  static PyObject make(PyType type, PyObject data, PyObject selectors) {
    return new PyCompress(type, Iteration.iterator(data), Iteration.iterator(selectors));
  }
}

package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Special;

/** {@code str.join}. */
final class StrJoin {
  private StrJoin() {}

  static PyObject join(PyStr separator, PyObject iterable) {
    PyObject[] items = items(iterable);
    if (items.length == 1 && items[0].getClass() == PyStr.class) {
      return items[0];
    }
    String[] texts = new String[items.length];
    long length = (long) separator.value().length() * Math.max(0, items.length - 1);
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyStr text)) {
        throw Errors.typeError(
            "sequence item %s: expected str instance, %s found", i, items[i].type().fullName());
      }
      texts[i] = text.value();
      length += texts[i].length();
    }
    if (length > Integer.MAX_VALUE - 16) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    return PyStr.of(String.join(separator.value(), texts)); // copies each text once
  }

  private static PyObject[] items(PyObject iterable) {
    if (iterable instanceof PyTuple tuple && iterable.getClass() == PyTuple.class) {
      return tuple.items;
    }
    boolean iterates =
        iterable instanceof PyList
            || iterable.type().special(Special.ITER) != null
            || iterable.type().special(Special.GETITEM) != null;
    if (!iterates) {
      throw Errors.typeError("can only join an iterable");
    }
    return Iteration.toArray(iterable);
  }
}

package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Special;

/** The right side of {@code format % values}: a tuple, a mapping, or one value. */
final class PercentArguments {
  private final PyObject given;
  private final String kind;
  private PyObject[] values;
  private int next;

  /**
   * @param kind what is formatted, {@code string} or {@code bytes}, for messages
   */
  PercentArguments(PyObject given, String kind) {
    this.given = given;
    this.kind = kind;
    this.values = given instanceof PyTuple tuple ? tuple.items : new PyObject[] {given};
  }

  /** The next value in order. */
  PyObject next() {
    if (next >= values.length) {
      throw Errors.typeError("not enough arguments for format string");
    }
    return values[next++];
  }

  /** Looks up {@code %(key)}: its value becomes the next and only one. */
  void select(PyObject key) {
    if (!isMapping()) {
      throw Errors.typeError("format requires a mapping");
    }
    values = new PyObject[] {Items.get(given, key)};
    next = 0;
  }

  private boolean isMapping() {
    boolean isText =
        given instanceof PyStr
            || !kind.equals("string") && (given instanceof PyBytes || given instanceof PyByteArray);
    return !(given instanceof PyTuple) && !isText && given.type().special(Special.GETITEM) != null;
  }

  /** At the end of the format: no value may be left. */
  void checkAllUsed() {
    if (next < values.length && !isMapping()) {
      throw Errors.typeError("not all arguments converted during %s formatting", kind);
    }
  }
}

package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.count}. */
@BuiltinType(
    value = "count",
    doc =
        "Return a count object whose .__next__() method returns consecutive values.\n"
            + "\n"
            + "Equivalent to:\n"
            + "    def count(firstval=0, step=1):\n"
            + "        x = firstval\n"
            + "        while 1:\n"
            + "            yield x\n"
            + "            x += step")
final class CountType extends IteratorMembers {

  private CountType() {}

  @PyMethod(value = "__new__", signature = "(start=0, step=1)")
  static PyObject make(PyType type, PyObject start, PyObject step) {
    checkNumber(start);
    checkNumber(step);
    PyObject by = step == null ? PyInt.of(1) : step;
    PyObject first = start == null ? PyInt.of(0) : start;
    boolean isCounter =
        by instanceof PyInt one && one.isLong() && one.value == 1 && first instanceof PyInt;
    return new PyCount(type, isCounter ? ((PyInt) first).exact() : first, by);
  }

  private static void checkNumber(PyObject given) {
    if (given != null
        && given.type().special(Special.INDEX) == null
        && given.type().special(Special.FLOAT) == null
        && !(given instanceof PyComplex)) {
      throw Errors.typeError("a number is required");
    }
  }

  @PyMethod("__repr__")
  static String repr(PyCount self) {
    String name = self.type().name() + "(" + Conversions.repr(self.current()).value();
    boolean isByOne = self.step() instanceof PyInt step && step.isLong() && step.value == 1;
    return isByOne ? name + ")" : name + ", " + Conversions.repr(self.step()).value() + ")";
  }
}

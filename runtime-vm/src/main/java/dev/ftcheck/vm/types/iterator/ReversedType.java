package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;

/** {@code reversed}. */
@BuiltinType(
    value = "reversed",
    doc = "Return a reverse iterator over the values of the given sequence.")
final class ReversedType extends IteratorMembers {

  private ReversedType() {}

  @PyMethod(value = "__new__", signature = "(object, /)")
  static PyObject make(PyType type, PyObject sequence) {
    PyObject method = sequence.type().special(Special.REVERSED);
    if (method == PyNone.NONE) {
      throw notReversible(sequence);
    }
    if (method != null) {
      return Specials.call(sequence, Special.REVERSED);
    }
    PyType given = sequence.type();
    if (given.special(Special.GETITEM) == null
        || given.special(Special.LEN) == null
        || sequence instanceof PyDict) {
      throw notReversible(sequence);
    }
    return new PyReversed(type, sequence, Items.length(sequence));
  }

  private static RuntimeException notReversible(PyObject sequence) {
    return Errors.typeError("'%s' object is not reversible", sequence.type().name());
  }

  @PyMethod("__length_hint__")
  static long lengthHint(PyReversed self) {
    if (self.sequence() == null) {
      return 0;
    }
    long left = self.index() + 1;
    return Items.length(self.sequence()) < left ? 0 : left;
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PyReversed self) {
    return self.sequence() == null
        ? PyTuple.of(self.type(), PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(self.type(), PyTuple.of(self.sequence()), PyInt.of(self.index()));
  }

  @PyMethod(value = "__setstate__", doc = "Set state information for unpickling.")
  static void setState(PyReversed self, long state) {
    if (self.sequence() != null) {
      self.setIndex(Math.clamp(state, -1, Items.length(self.sequence()) - 1));
    }
  }
}

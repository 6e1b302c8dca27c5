package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.SequenceIterator;
import dev.ftcheck.vm.object.Special;

/** {@code iterator}: over an object with {@code __getitem__} alone. */
@BuiltinType("iterator")
final class SequenceIteratorType extends IteratorMembers {

  private SequenceIteratorType() {}

  @PyMethod("__length_hint__")
  static PyObject lengthHint(SequenceIterator self) {
    PyObject sequence = self.sequence();
    if (sequence == null) {
      return PyInt.of(0);
    }
    return sequence.type().special(Special.LEN) == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : PyInt.of(Math.max(0, Items.length(sequence) - self.index()));
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(SequenceIterator self) {
    return self.sequence() == null
        ? PyTuple.of(RemainingItems.iter(), PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(RemainingItems.iter(), PyTuple.of(self.sequence()), PyInt.of(self.index()));
  }

  @PyMethod(value = "__setstate__", doc = "Set state information for unpickling.")
  static void setState(SequenceIterator self, long state) {
    if (self.sequence() != null) {
      self.setIndex(state);
    }
  }
}

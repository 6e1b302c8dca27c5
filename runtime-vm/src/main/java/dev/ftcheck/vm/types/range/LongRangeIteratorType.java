package dev.ftcheck.vm.types.range;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.LongRangeIterator;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyRange;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.types.iterator.IteratorMembers;
import dev.ftcheck.vm.types.iterator.RemainingItems;

/** {@code longrange_iterator}. */
@BuiltinType("longrange_iterator")
final class LongRangeIteratorType extends IteratorMembers {

  private LongRangeIteratorType() {}

  @PyMethod("__length_hint__")
  static PyObject lengthHint(LongRangeIterator self) {
    return PyInt.of(self.left());
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(LongRangeIterator self) {
    PyRange left =
        new PyRange(
            PyInt.of(self.position()),
            PyInt.of(self.position().add(self.left().multiply(self.step()))),
            PyInt.of(self.step()));
    return PyTuple.of(RemainingItems.iter(), PyTuple.of(left), PyNone.NONE);
  }

  @PyMethod(value = "__setstate__", doc = "Set state information for unpickling.")
  static void setState(LongRangeIterator self, PyInt state) {
    self.skip(state.big());
  }
}

package dev.ftcheck.vm.types.range;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyRange;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.RangeIterator;
import dev.ftcheck.vm.types.iterator.IteratorMembers;
import dev.ftcheck.vm.types.iterator.RemainingItems;

/** {@code range_iterator}. */
@BuiltinType("range_iterator")
final class RangeIteratorType extends IteratorMembers {

  private RangeIteratorType() {}

  @PyMethod("__length_hint__")
  static long lengthHint(RangeIterator self) {
    return self.left();
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(RangeIterator self) {
    long stop = self.position() + self.left() * self.step();
    PyRange left = new PyRange(PyInt.of(self.position()), PyInt.of(stop), PyInt.of(self.step()));
    return PyTuple.of(RemainingItems.iter(), PyTuple.of(left), PyNone.NONE);
  }

  @PyMethod(value = "__setstate__", doc = "Set state information for unpickling.")
  static void setState(RangeIterator self, long state) {
    self.skip(state);
  }
}

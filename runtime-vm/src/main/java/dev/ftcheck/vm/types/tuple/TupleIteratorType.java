package dev.ftcheck.vm.types.tuple;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.TupleIterator;
import dev.ftcheck.vm.types.iterator.IteratorMembers;
import dev.ftcheck.vm.types.sequence.IteratorState;

/** {@code tuple_iterator}. */
@BuiltinType("tuple_iterator")
final class TupleIteratorType extends IteratorMembers {

  private TupleIteratorType() {}

  @PyMethod("__length_hint__")
  static int lengthHint(TupleIterator self) {
    PyTuple tuple = self.tuple();
    return tuple == null ? 0 : Math.max(0, tuple.items.length - self.index());
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(TupleIterator self) {
    return IteratorState.reduce(self::tuple, PyTuple.EMPTY, self::index);
  }

  @PyMethod(value = "__setstate__", doc = "Set state information for unpickling.")
  static void setState(TupleIterator self, long state) {
    PyTuple tuple = self.tuple();
    if (tuple != null) {
      self.setIndex((int) Math.clamp(state, 0, tuple.items.length));
    }
  }
}

package dev.ftcheck.vm.types.list;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.ListReverseIterator;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.types.iterator.IteratorMembers;
import dev.ftcheck.vm.types.sequence.IteratorState;

/** {@code list_reverseiterator}. */
@BuiltinType("list_reverseiterator")
final class ListReverseIteratorType extends IteratorMembers {

  private static final PyStr REVERSED = PyStr.interned("reversed");

  private ListReverseIteratorType() {}

  @PyMethod("__length_hint__")
  static int lengthHint(ListReverseIterator self) {
    PyList list = self.list();
    int left = self.index() + 1;
    return list == null || list.size() < left ? 0 : left;
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(ListReverseIterator self) {
    PyObject reversed = IteratorState.function(REVERSED);
    PyList list = self.list();
    return list == null
        ? IteratorState.reduce(() -> null, new PyList(), () -> 0)
        : PyTuple.of(reversed, PyTuple.of(list), PyInt.of(self.index()));
  }

  @PyMethod(value = "__setstate__", doc = "Set state information for unpickling.")
  static void setState(ListReverseIterator self, long state) {
    PyList list = self.list();
    if (list != null) {
      self.setIndex((int) Math.clamp(state, -1, list.size() - 1L));
    }
  }
}

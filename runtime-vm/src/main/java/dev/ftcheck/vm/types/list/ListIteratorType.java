package dev.ftcheck.vm.types.list;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.ListIterator;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.types.iterator.IteratorMembers;
import dev.ftcheck.vm.types.sequence.IteratorState;

/** {@code list_iterator}. */
@BuiltinType("list_iterator")
final class ListIteratorType extends IteratorMembers {

  private ListIteratorType() {}

  @PyMethod("__length_hint__")
  static int lengthHint(ListIterator self) {
    PyList list = self.list();
    return list == null ? 0 : Math.max(0, list.size() - self.index());
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(ListIterator self) {
    return IteratorState.reduce(self::list, new PyList(), self::index);
  }

  @PyMethod(value = "__setstate__", doc = "Set state information for unpickling.")
  static void setState(ListIterator self, long state) {
    if (self.list() != null) {
      self.setIndex((int) Math.clamp(state, 0, Integer.MAX_VALUE));
    }
  }
}

package dev.ftcheck.vm.types.set;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.SetIterator;
import dev.ftcheck.vm.types.iterator.IteratorMembers;
import dev.ftcheck.vm.types.iterator.RemainingItems;

/** {@code set_iterator}. */
@BuiltinType("set_iterator")
final class SetIteratorType extends IteratorMembers {

  private SetIteratorType() {}

  @PyMethod("__length_hint__")
  static int lengthHint(SetIterator self) {
    return self.remaining();
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(SetIterator self) {
    return RemainingItems.reduce(self.copy());
  }
}

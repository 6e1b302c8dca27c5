package dev.ftcheck.vm.module.collections;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.OrderedDictIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.types.iterator.IteratorMembers;
import dev.ftcheck.vm.types.iterator.RemainingItems;

/** {@code odict_iterator}. */
@BuiltinType("odict_iterator")
final class OrderedDictIteratorType extends IteratorMembers {

  private OrderedDictIteratorType() {}

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(OrderedDictIterator self) {
    return RemainingItems.reduce(self.copy());
  }
}

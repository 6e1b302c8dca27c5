package dev.ftcheck.vm.types.dict;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.DictIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.types.iterator.IteratorMembers;
import dev.ftcheck.vm.types.iterator.RemainingItems;

/** {@code dict_keyiterator}, {@code dict_valueiterator} and {@code dict_itemiterator}. */
@BuiltinType("dict_keyiterator")
final class DictIteratorType extends IteratorMembers {

  private DictIteratorType() {}

  @PyMethod("__length_hint__")
  static int lengthHint(DictIterator self) {
    return self.remaining();
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(DictIterator self) {
    return RemainingItems.reduce(self.copy());
  }
}

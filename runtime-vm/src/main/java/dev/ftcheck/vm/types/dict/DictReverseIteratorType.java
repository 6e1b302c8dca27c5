package dev.ftcheck.vm.types.dict;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.DictReverseIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.types.iterator.IteratorMembers;
import dev.ftcheck.vm.types.iterator.RemainingItems;

/** {@code dict_reversekeyiterator} and the like. */
@BuiltinType("dict_reversekeyiterator")
final class DictReverseIteratorType extends IteratorMembers {

  private DictReverseIteratorType() {}

  @PyMethod("__length_hint__")
  static int lengthHint(DictReverseIterator self) {
    return self.remaining();
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(DictReverseIterator self) {
    return RemainingItems.reduce(self.copy());
  }
}

package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.CallableIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;

/** {@code callable_iterator}: {@code iter(callable, sentinel)}. */
@BuiltinType("callable_iterator")
final class CallableIteratorType extends IteratorMembers {

  private CallableIteratorType() {}

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(CallableIterator self) {
    return self.callable() == null
        ? PyTuple.of(RemainingItems.iter(), PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(RemainingItems.iter(), PyTuple.of(self.callable(), self.sentinel()));
  }
}

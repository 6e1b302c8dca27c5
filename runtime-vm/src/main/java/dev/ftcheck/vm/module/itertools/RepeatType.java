package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.repeat}. */
@BuiltinType(
    value = "repeat",
    doc =
        "repeat(object [,times]) -> create an iterator which returns the object\n"
            + "for the specified number of times.  If not specified, returns the object\n"
            + "endlessly.")
final class RepeatType extends IteratorMembers {

  private RepeatType() {}

  @PyMethod(value = "__new__", signature = "(object, times=<unrepresentable>)")
  static PyObject make(PyType type, PyObject object, PyObject times) {
    return new PyRepeat(type, object, times == null ? -1 : Math.max(0, Conversions.toLong(times)));
  }

  @PyMethod(
      value = "__length_hint__",
      doc = "Private method returning an estimate of len(list(it)).")
  static long lengthHint(PyRepeat self) {
    if (self.left() < 0) {
      throw Errors.typeError("len() of unsized object");
    }
    return self.left();
  }

  @PyMethod("__repr__")
  static String repr(PyRepeat self) {
    String text = self.type().name() + "(" + Conversions.repr(self.object()).value();
    return self.left() < 0 ? text + ")" : text + ", " + self.left() + ")";
  }
}

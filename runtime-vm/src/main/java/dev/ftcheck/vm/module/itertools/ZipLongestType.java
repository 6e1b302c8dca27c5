package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.zip_longest}. */
@BuiltinType(
    value = "zip_longest",
    doc =
        "Return a zip_longest object whose .__next__() method returns a tuple where\n"
            + "the i-th element comes from the i-th iterable argument.  The .__next__()\n"
            + "method continues until the longest iterable in the argument sequence\n"
            + "is exhausted and then it raises StopIteration.  When the shorter iterables\n"
            + "are exhausted, the fillvalue is substituted in their place.  The fillvalue\n"
            + "defaults to None or can be specified by a keyword argument.")
final class ZipLongestType extends IteratorMembers {

  private ZipLongestType() {}

  private static final PyStr FILLING = PyStr.interned("fillvalue");

  @PyMethod(
      value = "__new__",
      signature = "(*iterables, **keywords)",
      text = "($type, /, *iterables, fillvalue=None)")
  static PyObject make(PyType type, PyObject[] iterables, PyDict keywords) {
    PyObject filling = keywords.get(FILLING);
    if (keywords.size() > (filling == null ? 0 : 1)) {
      throw Errors.typeError("zip_longest() got an unexpected keyword argument");
    }
    PyIterator[] sources = new PyIterator[iterables.length];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = Iteration.iterator(iterables[i]);
    }
    return new PyZipLongest(type, sources, filling == null ? PyNone.NONE : filling);
  }
}

package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import java.util.List;

/** {@code itertools}. */
@BuiltinModule(value = "itertools", doc = "Functional tools for creating and using iterators.")
final class ItertoolsModule {

  private static final List<PyType> TYPES =
      List.of(
          PyCount.TYPE,
          PyCycle.TYPE,
          PyRepeat.TYPE,
          PyAccumulate.TYPE,
          PyBatched.TYPE,
          PyChain.TYPE,
          PyCombinations.TYPE,
          PyRepeatedCombinations.TYPE,
          PyPermutations.TYPE,
          PyProduct.TYPE,
          PyCompress.TYPE,
          PyDropWhile.TYPE,
          PyTakeWhile.TYPE,
          PyFilterFalse.TYPE,
          PyStarMap.TYPE,
          PyPairwise.TYPE,
          PyISlice.TYPE,
          PyZipLongest.TYPE,
          PyGroupBy.TYPE,
          PyGrouper.TYPE,
          PyTee.TYPE);

  private ItertoolsModule() {}

  static void initialise(PyModule module) {
    for (PyType type : TYPES) {
      module.dictionary().put(PyStr.interned(type.name()), type);
    }
  }

  @PyMethod(
      value = "tee",
      signature = "(iterable, n=2, /)",
      doc = "Returns a tuple of n independent iterators.")
  static PyObject tee(PyObject iterable, long count) {
    if (count < 0) {
      throw Errors.valueError("n must be >= 0");
    }
    PyObject[] all = new PyObject[(int) Math.min(count, Integer.MAX_VALUE - 16)];
    PyTee first = null;
    for (int i = 0; i < all.length; i++) {
      first = first == null ? PyTee.of(iterable) : first.copy();
      all[i] = first;
    }
    return PyTuple.of(all);
  }
}

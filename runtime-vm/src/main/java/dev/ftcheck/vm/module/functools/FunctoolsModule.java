package dev.ftcheck.vm.module.functools;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;

/** {@code _functools}. */
@BuiltinModule(value = "_functools", doc = "Tools that operate on functions.")
final class FunctoolsModule {

  private FunctoolsModule() {}

  @PyConstant("partial")
  static PyObject partial() {
    return PyPartial.TYPE;
  }

  @PyConstant("Placeholder")
  static PyObject placeholder() {
    return PyPlaceholder.PLACEHOLDER;
  }

  @PyConstant("_PlaceholderType")
  static PyObject placeholderType() {
    return PyPlaceholder.TYPE;
  }

  @PyConstant("_lru_cache_wrapper")
  static PyObject cacheWrapper() {
    return PyCacheWrapper.TYPE;
  }

  @PyMethod(
      value = "cmp_to_key",
      signature = "(mycmp)",
      doc =
          "Convert a cmp= function into a key= function.\n\n"
              + "  mycmp\n    Function that compares two objects.")
  static PyObject comparisonToKey(PyObject comparison) {
    return new PyKeyWrapper(comparison, null);
  }

  @PyMethod(
      value = "reduce",
      signature = "(function, iterable, /, initial=<unrepresentable>)",
      doc =
          "Apply a function of two arguments cumulatively to the items of an iterable,"
              + " from left to right.\n\n"
              + "This effectively reduces the iterable to a single value.  If initial is present,\n"
              + "it is placed before the items of the iterable in the calculation, and serves as\n"
              + "a default when the iterable is empty.\n\n"
              + "For example, reduce(lambda x, y: x+y, [1, 2, 3, 4, 5])\n"
              + "calculates ((((1 + 2) + 3) + 4) + 5).")
  static PyObject reduce(PyObject function, PyObject iterable, PyObject initial) {
    if (Iteration.isNotIterable(iterable)) {
      throw Errors.typeError("reduce() arg 2 must support iteration");
    }
    PyIterator items = Iteration.iterator(iterable);
    PyObject result = initial == null ? items.next() : initial;
    if (result == null) {
      throw Errors.typeError("reduce() of empty iterable with no initial value");
    }
    for (PyObject item = items.next(); item != null; item = items.next()) {
      result = function.call2(result, item);
    }
    return result;
  }
}

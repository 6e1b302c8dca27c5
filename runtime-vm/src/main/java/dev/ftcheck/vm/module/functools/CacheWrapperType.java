package dev.ftcheck.vm.module.functools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributesDict;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;

/** {@code functools._lru_cache_wrapper}. */
@BuiltinType(
    value = "_lru_cache_wrapper",
    doc =
        "Create a cached callable that wraps another function.\n\n"
            + "user_function:      the function being cached\n\n"
            + "maxsize:  0         for no caching\n"
            + "          None      for unlimited cache size\n"
            + "          n         for a bounded cache\n\n"
            + "typed:    False     cache f(3) and f(3.0) as identical calls\n"
            + "          True      cache f(3) and f(3.0) as distinct calls\n\n"
            + "cache_info_type:    namedtuple class with the fields:\n"
            + "                        hits misses currsize maxsize")
final class CacheWrapperType {

  private CacheWrapperType() {}

  @PyMethod(value = "__new__", signature = "(user_function, maxsize, typed, cache_info_type)")
  static PyObject make(
      PyType type, PyObject function, PyObject limit, boolean typed, PyObject infoType) {
    if (function.type().special(Special.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    if (limit != PyNone.NONE && limit.type().special(Special.INDEX) == null) {
      throw Errors.typeError("maxsize should be integer or None");
    }
    int most =
        limit == PyNone.NONE
            ? -1
            : (int) Math.clamp(Conversions.toLong(limit), 0, Integer.MAX_VALUE);
    return new PyCacheWrapper(type, function, most, typed, infoType);
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(PyCacheWrapper self, PyObject[] arguments, PyDict keywords) {
    return self.call(arguments, keywords);
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(PyCacheWrapper self, PyObject instance, PyObject owner) {
    return self.get(instance == PyNone.NONE ? null : instance, null);
  }

  @PyMethod(value = "cache_info", doc = "Report cache statistics")
  static PyObject info(PyCacheWrapper self) {
    return self.info();
  }

  @PyMethod(value = "cache_clear", doc = "Clear the cache and cache statistics")
  static void clear(PyCacheWrapper self) {
    self.clear();
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyCacheWrapper self) {
    return Attributes.get(self, "__qualname__");
  }

  @PyMethod("__copy__")
  static PyObject copy(PyCacheWrapper self) {
    return self;
  }

  @PyMethod(value = "__deepcopy__", signature = "(memo, /)")
  static PyObject deepCopy(PyCacheWrapper self, PyObject memo) {
    return self;
  }

  @PyGetter("__dict__")
  static PyObject dictionary(PyCacheWrapper self) {
    return new PyAttributesDict(self);
  }
}

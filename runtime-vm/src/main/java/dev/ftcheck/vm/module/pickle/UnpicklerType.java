package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.module.pickle.PyUnpickler.UnpicklerOptions;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.object.AttributeNames;

/** {@code Unpickler}. */
@BuiltinType(
    value = "Unpickler",
    doc = "This takes a binary file for reading a pickle data stream.")
final class UnpicklerType {

  private UnpicklerType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyUnpickler(type);
  }

  @PyMethod(
      value = "__init__",
      signature = "(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())")
  static void initialise(
      PyUnpickler self,
      PyObject file,
      boolean fixesImports,
      String encoding,
      String errors,
      PyObject buffers) {
    self.initialise(
        PyUnpickler.file(file), new UnpicklerOptions(fixesImports, encoding, errors, buffers));
  }

  @PyMethod("__getattribute__")
  static PyObject getAttribute(PyUnpickler self, PyObject name) {
    PyStr key = AttributeNames.check(name);
    PyObject found = self.findAttribute(key);
    if (found == null) {
      throw Attributes.missing(self, key);
    }
    return found;
  }

  @PyMethod("__setattr__")
  static void setAttribute(PyUnpickler self, PyObject name, PyObject value) {
    self.storeAttribute(AttributeNames.check(name), value);
  }

  @PyMethod("__delattr__")
  static void deleteAttribute(PyUnpickler self, PyObject name) {
    self.storeAttribute(AttributeNames.check(name), null);
  }

  @PyMethod(value = "persistent_load", signature = "(pid, /)")
  static PyObject persistentLoad(PyUnpickler self, PyObject id) {
    throw PickleErrors.unpickling(
        "A load persistent id instruction was encountered, "
            + "but no persistent_load function was specified.");
  }

  @PyMethod(value = "load", signature = "()", doc = "Load a pickle.")
  static PyObject load(PyUnpickler self) {
    requireInitialised(self);
    return self.load();
  }

  private static void requireInitialised(PyUnpickler self) {
    if (!self.isInitialised()) {
      throw PickleErrors.unpickling(
          "Unpickler.__init__() was not called by %s.__init__()", self.type().name());
    }
  }

  @PyMethod(
      value = "find_class",
      signature = "(module_name, global_name, /)",
      doc = "Return an object from a specified module.")
  static PyObject findClass(PyUnpickler self, PyStr module, PyStr name) {
    requireInitialised(self);
    return GlobalFinder.find(self, module, name);
  }

  @PyGetter("memo")
  static PyObject memo(PyUnpickler self) {
    return new PyUnpicklerMemoProxy(self);
  }

  @PySetter("memo")
  static void setMemo(PyUnpickler self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("attribute deletion is not supported");
    }
    PyObject[] entries;
    if (value instanceof PyUnpicklerMemoProxy proxy) {
      entries = ((PyDict) UnpicklerMemoProxyType.copy(proxy)).snapshot();
    } else if (value instanceof PyDict dict) {
      entries = dict.snapshot();
    } else {
      throw Errors.typeError(
          "'memo' attribute must be an UnpicklerMemoProxy object or dict, not %s",
          value.type().name());
    }
    self.forget();
    for (int i = 0; i < entries.length; i += 2) {
      self.remember(number(entries[i]), entries[i + 1]);
    }
  }

  private static long number(PyObject key) {
    if (!(key instanceof PyInt)) {
      throw Errors.typeError("memo key must be integers");
    }
    long number = Conversions.toLong(key);
    if (number < 0) {
      throw Errors.valueError("memo key must be positive integers.");
    }
    return number;
  }
}

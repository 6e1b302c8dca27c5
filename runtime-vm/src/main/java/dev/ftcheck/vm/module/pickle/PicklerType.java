package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.module.pickle.PyPickler.PicklerOptions;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.object.AttributeNames;

/** {@code Pickler}. */
@BuiltinType(value = "Pickler", doc = "This takes a binary file for writing a pickle data stream.")
final class PicklerType {

  private static final PyStr DISPATCH_TABLE = PyStr.interned("dispatch_table");

  private PicklerType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyPickler(type);
  }

  @PyMethod(
      value = "__init__",
      signature = "(file, protocol=None, fix_imports=True, buffer_callback=None)")
  static void initialise(
      PyPickler self,
      PyObject file,
      PyObject protocol,
      boolean fixesImports,
      PyObject bufferCallback) {
    self.initialise(file, PicklerOptions.of(protocol, fixesImports, bufferCallback));
  }

  @PyMethod("__getattribute__")
  static PyObject getAttribute(PyPickler self, PyObject name) {
    PyStr key = AttributeNames.check(name);
    PyObject found = self.findAttribute(key);
    if (found == null) {
      throw Attributes.missing(self, key);
    }
    return found;
  }

  @PyMethod("__setattr__")
  static void setAttribute(PyPickler self, PyObject name, PyObject value) {
    self.storeAttribute(AttributeNames.check(name), value);
  }

  @PyMethod("__delattr__")
  static void deleteAttribute(PyPickler self, PyObject name) {
    self.storeAttribute(AttributeNames.check(name), null);
  }

  @PyMethod(value = "persistent_id", signature = "(obj, /)")
  static PyObject persistentId(PyPickler self, PyObject object) {
    return PyNone.NONE;
  }

  @PyMethod(
      value = "dump",
      signature = "(obj, /)",
      doc = "Write a pickled representation of the given object to the open file.")
  static void dump(PyPickler self, PyObject object) {
    if (!self.isInitialised()) {
      throw PickleErrors.pickling(
          "Pickler.__init__() was not called by %s.__init__()", self.type().name());
    }
    self.pickle(object);
  }

  @PyMethod(value = "clear_memo", signature = "()", doc = "Clears the pickler's \"memo\".")
  static void clearMemo(PyPickler self) {
    self.memo.clear();
  }

  @PyGetter("bin")
  static int binary(PyPickler self) {
    return self.binary;
  }

  @PySetter("bin")
  static void setBinary(PyPickler self, PyObject value) {
    self.binary = Conversions.toInt(value);
  }

  @PyGetter("fast")
  static int fast(PyPickler self) {
    return self.fast;
  }

  @PySetter("fast")
  static void setFast(PyPickler self, PyObject value) {
    self.fast = Conversions.toInt(value);
  }

  @PyGetter("dispatch_table")
  static PyObject dispatchTable(PyPickler self) {
    if (self.dispatchTable == null) {
      throw Attributes.missing(self, DISPATCH_TABLE);
    }
    return self.dispatchTable;
  }

  @PySetter("dispatch_table")
  static void setDispatchTable(PyPickler self, PyObject value) {
    self.dispatchTable = value;
  }

  @PyGetter("memo")
  static PyObject memo(PyPickler self) {
    return new PyPicklerMemoProxy(self);
  }

  @PySetter("memo")
  static void setMemo(PyPickler self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("attribute deletion is not supported");
    }
    if (value instanceof PyPicklerMemoProxy proxy) {
      self.memo = proxy.pickler().memo.copy();
    } else if (value instanceof PyDict dict) {
      self.memo = memoOf(dict);
    } else {
      throw Errors.typeError(
          "'memo' attribute must be a PicklerMemoProxy object or dict, not %s",
          value.type().name());
    }
  }

  private static PicklerMemo memoOf(PyDict dict) {
    PicklerMemo memo = new PicklerMemo();
    for (PyObject entry : dict.valueArray()) {
      if (!(entry instanceof PyTuple pair) || pair.size() != 2) {
        throw Errors.typeError("'memo' values must be 2-item tuples");
      }
      memo.put(pair.get(1), Conversions.toInt(pair.get(0)));
    }
    return memo;
  }

  /** The memo as Python code has it: numbers and objects by {@code id}. */
  static PyDict dict(PicklerMemo memo) {
    PyDict dict = new PyDict();
    memo.forEach(
        (object, number) -> dict.put(Identity.id(object), PyTuple.of(PyInt.of(number), object)));
    return dict;
  }
}

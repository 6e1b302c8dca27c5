package dev.ftcheck.vm.module.collections;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.DictPart;
import dev.ftcheck.vm.object.DictView;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyAttributesDict;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyOrderedDict;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.ReprGuard;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.dict.DictUpdate;

/** {@code collections.OrderedDict}. */
@BuiltinType(value = "OrderedDict", doc = "Dictionary that remembers insertion order")
final class OrderedDictType {

  private OrderedDictType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyOrderedDict(type);
  }

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyOrderedDict self, PyObject[] arguments, PyDict keywords) {
    update(self, arguments, keywords);
  }

  @PyMethod(value = "update", signature = "(*args, **kwargs)")
  static void update(PyOrderedDict self, PyObject[] arguments, PyDict keywords) {
    if (arguments.length > 1) {
      throw Errors.typeError(
          "update() takes at most 1 positional argument (%d given)", arguments.length);
    }
    if (arguments.length == 1) {
      updateFrom(self, arguments[0]);
    }
    if (keywords.size() > 0) {
      updateFrom(self, keywords);
    }
  }

  /** A derived class may have its own {@code __setitem__}, which is asked then. */
  private static void updateFrom(PyOrderedDict self, PyObject source) {
    if (storesNatively(self)) {
      DictUpdate.from(self, source);
    } else {
      DictUpdate.from((key, value) -> Items.set(self, key, value), source);
    }
  }

  private static boolean storesNatively(PyOrderedDict self) {
    return self.type() == PyOrderedDict.TYPE
        || self.type().special(Special.SETITEM) == PyOrderedDict.TYPE.special(Special.SETITEM);
  }

  @PyMethod("__setitem__")
  static void setItem(PyOrderedDict self, PyObject key, PyObject value) {
    self.put(key, value);
  }

  @PyMethod("__delitem__")
  static void deleteItem(PyOrderedDict self, PyObject key) {
    if (self.remove(key) == null) {
      throw Errors.keyError(key);
    }
  }

  @PyMethod("__iter__")
  static PyObject iter(PyOrderedDict self) {
    return self.iterator(DictPart.KEYS);
  }

  @PyMethod(value = "__reversed__", doc = "od.__reversed__() <==> reversed(od)")
  static PyObject reversed(PyOrderedDict self) {
    return self.reversed(DictPart.KEYS);
  }

  @PyMethod("keys")
  static PyObject keys(PyOrderedDict self) {
    return new DictView(self, DictPart.KEYS);
  }

  @PyMethod("values")
  static PyObject values(PyOrderedDict self) {
    return new DictView(self, DictPart.VALUES);
  }

  @PyMethod("items")
  static PyObject items(PyOrderedDict self) {
    return new DictView(self, DictPart.ITEMS);
  }

  @PyConstant("__hash__")
  static PyObject hash() {
    return PyNone.NONE;
  }

  @PyMethod("__repr__")
  static String repr(PyOrderedDict self) {
    String name = self.type().name();
    if (self.size() == 0) {
      return name + "()";
    }
    if (!ReprGuard.enter(self)) {
      return "...";
    }
    try {
      return name + "(" + Conversions.repr(self.copy()).value() + ")";
    } finally {
      ReprGuard.leave(self);
    }
  }

  @PyMethod("__eq__")
  static PyObject eq(PyOrderedDict self, PyObject other) {
    return other instanceof PyDict dict
        ? PyBool.of(isEqual(self, dict))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ne__")
  static PyObject ne(PyOrderedDict self, PyObject other) {
    return other instanceof PyDict dict
        ? PyBool.of(!isEqual(self, dict))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static boolean isEqual(PyOrderedDict self, PyDict other) {
    if (self.size() != other.size()) {
      return false;
    }
    PyObject[] mine = self.snapshot();
    for (int i = 0; i < mine.length; i += 2) {
      PyObject value = other.get(mine[i]);
      if (value == null || !Comparison.isEqualKey(mine[i + 1], value)) {
        return false;
      }
    }
    return !(other instanceof PyOrderedDict ordered) || hasSameOrder(self, ordered);
  }

  private static boolean hasSameOrder(PyOrderedDict a, PyOrderedDict b) {
    PyOrderedDict.Version versionOfA = a.version();
    PyOrderedDict.Version versionOfB = b.version();
    PyObject[] first = a.keyArray();
    PyObject[] second = b.keyArray();
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      boolean equal = Comparison.isEqualKey(first[i], second[i]);
      if (!a.version().equals(versionOfA) || !b.version().equals(versionOfB)) {
        throw Errors.runtimeError("OrderedDict mutated during iteration");
      }
      if (!equal) {
        return false;
      }
    }
    return first.length == second.length;
  }

  @PyMethod("__or__")
  static PyObject or(PyOrderedDict self, PyObject other) {
    return other instanceof PyDict ? merged(self, self, other) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ror__")
  static PyObject orReflected(PyOrderedDict self, PyObject other) {
    return other instanceof PyDict ? merged(self, other, self) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static PyObject merged(PyOrderedDict kind, PyObject first, PyObject second) {
    PyObject made = kind.type().call1(first);
    if (made instanceof PyOrderedDict dict) {
      updateFrom(dict, second);
    }
    return made;
  }

  @PyMethod("__ior__")
  static PyObject orInPlace(PyOrderedDict self, PyObject other) {
    updateFrom(self, other);
    return self;
  }

  @PyMethod(
      value = "popitem",
      signature = "(last=True)",
      doc =
          "Remove and return a (key, value) pair from the dictionary.\n\n"
              + "Pairs are returned in LIFO order if last is true or FIFO order if false.")
  static PyObject popItem(PyOrderedDict self, boolean last) {
    PyTuple removed = last ? self.removeLast() : self.removeFirst();
    if (removed == null) {
      throw Errors.keyError(PyStr.of("dictionary is empty"));
    }
    return removed;
  }

  @PyMethod(
      value = "move_to_end",
      signature = "(key, last=True)",
      doc =
          "Move an existing element to the end (or beginning if last is false).\n\n"
              + "Raise KeyError if the element does not exist.")
  static void moveToEnd(PyOrderedDict self, PyObject key, boolean last) {
    if (!self.move(key, last ? PyDict.End.NEWEST : PyDict.End.OLDEST)) {
      throw Errors.keyError(key);
    }
  }

  @PyMethod(
      value = "pop",
      signature = "(key, default=<unrepresentable>)",
      doc =
          "od.pop(key[,default]) -> v, remove specified key and return the corresponding value.\n\n"
              + "If the key is not found, return the default if given; otherwise,\n"
              + "raise a KeyError.")
  static PyObject pop(PyOrderedDict self, PyObject key, PyObject otherwise) {
    PyObject removed = self.remove(key);
    if (removed == null && otherwise == null) {
      throw Errors.keyError(key);
    }
    return removed == null ? otherwise : removed;
  }

  @PyMethod(
      value = "setdefault",
      signature = "(key, default=None)",
      doc =
          "Insert key with a value of default if key is not in the dictionary.\n\n"
              + "Return the value for key if key is in the dictionary, else default.")
  static PyObject setDefault(PyOrderedDict self, PyObject key, PyObject value) {
    return self.putIfAbsent(key, value == null ? PyNone.NONE : value);
  }

  @PyMethod("clear")
  static void clear(PyOrderedDict self) {
    self.clear();
  }

  @PyMethod(value = "copy", doc = "A shallow copy of ordered dict.")
  static PyObject copy(PyOrderedDict self) {
    if (self.type() == PyOrderedDict.TYPE) {
      PyOrderedDict copied = new PyOrderedDict(PyOrderedDict.TYPE);
      copied.putAll(self);
      return copied;
    }
    PyObject copied = self.type().call0();
    PyObject[] all = self.snapshot();
    for (int i = 0; i < all.length; i += 2) {
      Items.set(copied, all[i], Items.get(self, all[i]));
    }
    return copied;
  }

  @PyMethod(
      value = "fromkeys",
      signature = "(iterable, value=None)",
      kind = PyMethod.Kind.CLASS,
      doc = "Create a new ordered dictionary with keys from iterable and values set to value.")
  static PyObject fromKeys(PyType type, PyObject iterable, PyObject value) {
    PyObject common = value == null ? PyNone.NONE : value;
    PyObject made = type.call0();
    PyIterator keys = Iteration.iterator(iterable);
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      Items.set(made, key, common);
    }
    return made;
  }

  @PyGetter("__dict__")
  static PyObject dictionary(PyOrderedDict self) {
    return new PyAttributesDict(self);
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling")
  static PyObject reduce(PyOrderedDict self) {
    PyObject state = Attributes.get(self, "__getstate__").call0();
    PyObject items = Attributes.get(self, "items").call0();
    return PyTuple.of(self.type(), PyTuple.EMPTY, state, PyNone.NONE, Iteration.iter(items));
  }

  @PyMethod("__sizeof__")
  static long sizeInMemory(PyOrderedDict self) {
    return 128 + 80L * self.size();
  }
}

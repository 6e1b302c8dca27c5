package dev.ftcheck.vm.types.dict;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.DictIterator;
import dev.ftcheck.vm.object.DictPart;
import dev.ftcheck.vm.object.DictReverseIterator;
import dev.ftcheck.vm.object.DictView;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyDictSubclass;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.ReprGuard;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.types.generic.PyGenericAlias;

/** {@code dict}. */
@BuiltinType(
    value = "dict",
    doc =
        "dict() -> new empty dictionary\n"
            + "dict(mapping) -> new dictionary initialized from a mapping object's\n"
            + "    (key, value) pairs\n"
            + "dict(iterable) -> new dictionary initialized as if via:\n"
            + "    d = {}\n"
            + "    for k, v in iterable:\n"
            + "        d[k] = v\n"
            + "dict(**kwargs) -> new dictionary initialized with the name=value pairs\n"
            + "    in the keyword argument list.  For example:  dict(one=1, two=2)")
final class DictType {

  private DictType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return type == PyDict.TYPE ? new PyDict() : new PyDictSubclass(type);
  }

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyDict self, PyObject[] arguments, PyDict keywords) {
    updateFrom(self, "dict", arguments, keywords);
  }

  private static void updateFrom(
      PyDict self, String function, PyObject[] arguments, PyDict keywords) {
    if (arguments.length > 1) {
      throw Errors.typeError("%s expected at most 1 argument, got %d", function, arguments.length);
    }
    if (arguments.length == 1) {
      DictUpdate.from(self, arguments[0]);
    }
    if (keywords.size() != 0) {
      self.putAll(keywords);
    }
  }

  @PyConstant("__hash__")
  static PyObject hash() {
    return PyNone.NONE;
  }

  @PyMethod("__repr__")
  static String repr(PyDict self) {
    if (self.size() == 0) {
      return "{}";
    }
    if (!ReprGuard.enter(self)) {
      return "{...}";
    }
    try {
      StringBuilder text = new StringBuilder("{");
      PyObject[] all = self.snapshot();
      for (int i = 0; i < all.length; i += 2) {
        text.append(i == 0 ? "" : ", ")
            .append(Conversions.repr(all[i]).value())
            .append(": ")
            .append(Conversions.repr(all[i + 1]).value());
      }
      return text.append('}').toString();
    } finally {
      ReprGuard.leave(self);
    }
  }

  @PyMethod("__len__")
  static int length(PyDict self) {
    return self.size();
  }

  @PyMethod("__iter__")
  static PyObject iter(PyDict self) {
    return new DictIterator(self, DictPart.KEYS);
  }

  @PyMethod(value = "__reversed__", doc = "Return a reverse iterator over the dict keys.")
  static PyObject reversed(PyDict self) {
    return new DictReverseIterator(self, DictPart.KEYS);
  }

  @PyMethod(value = "__getitem__", signature = "(key, /)", doc = "Return self[key].")
  static PyObject getItem(PyDict self, PyObject key) {
    PyObject value = self.get(key);
    if (value != null) {
      return value;
    }
    if (self.getClass() != PyDict.class) {
      PyObject made = Specials.call(self, Special.MISSING, key);
      if (made != null) {
        return made;
      }
    }
    throw Errors.keyError(key);
  }

  @PyMethod("__setitem__")
  static void setItem(PyDict self, PyObject key, PyObject value) {
    self.put(key, value);
  }

  @PyMethod("__delitem__")
  static void deleteItem(PyDict self, PyObject key) {
    if (self.remove(key) == null) {
      throw Errors.keyError(key);
    }
  }

  @PyMethod(
      value = "__contains__",
      signature = "(key, /)",
      doc = "True if the dictionary has the specified key, else False.")
  static boolean contains(PyDict self, PyObject key) {
    return self.contains(key);
  }

  @PyMethod("__eq__")
  static PyObject eq(PyDict self, PyObject other) {
    return other instanceof PyDict dict
        ? PyBool.of(isEqual(self, dict))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ne__")
  static PyObject ne(PyDict self, PyObject other) {
    return other instanceof PyDict dict
        ? PyBool.of(!isEqual(self, dict))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  static boolean isEqual(PyDict self, PyDict other) {
    if (self.size() != other.size()) {
      return false;
    }
    PyObject[] all = self.snapshot();
    for (int i = 0; i < all.length; i += 2) {
      PyObject value = other.get(all[i]);
      if (value == null || !Comparison.isEqualKey(all[i + 1], value)) {
        return false;
      }
    }
    return true;
  }

  @PyMethod("__lt__")
  static PyObject lt(PyDict self, PyObject other) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__le__")
  static PyObject le(PyDict self, PyObject other) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__gt__")
  static PyObject gt(PyDict self, PyObject other) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ge__")
  static PyObject ge(PyDict self, PyObject other) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__or__")
  static PyObject or(PyDict self, PyObject other) {
    if (!(other instanceof PyDict dict)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyDict merged = self.copy();
    DictUpdate.from(merged, dict);
    return merged;
  }

  @PyMethod("__ror__")
  static PyObject orReflected(PyDict self, PyObject other) {
    return other instanceof PyDict dict ? or(dict, self) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ior__")
  static PyObject orInPlace(PyDict self, PyObject other) {
    DictUpdate.from(self, other);
    return self;
  }

  @PyMethod(
      value = "get",
      signature = "(key, default=None, /)",
      doc = "Return the value for key if key is in the dictionary, else default.")
  static PyObject get(PyDict self, PyObject key, PyObject otherwise) {
    PyObject value = self.get(key);
    return value != null ? value : otherwise == null ? PyNone.NONE : otherwise;
  }

  @PyMethod(
      value = "setdefault",
      signature = "(key, default=None, /)",
      doc =
          "Insert key with a value of default if key is not in the dictionary.\n\n"
              + "Return the value for key if key is in the dictionary, else default.")
  static PyObject setDefault(PyDict self, PyObject key, PyObject value) {
    return self.putIfAbsent(key, value == null ? PyNone.NONE : value);
  }

  @PyMethod(
      value = "pop",
      signature = "(key, default=<unrepresentable>, /)",
      doc =
          "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\n"
              + "If the key is not found, return the default if given; otherwise,\n"
              + "raise a KeyError.")
  static PyObject pop(PyDict self, PyObject key, PyObject otherwise) {
    PyObject removed = self.remove(key);
    if (removed == null && otherwise == null) {
      throw Errors.keyError(key);
    }
    return removed == null ? otherwise : removed;
  }

  @PyMethod(
      value = "popitem",
      doc =
          "Remove and return a (key, value) pair as a 2-tuple.\n\n"
              + "Pairs are returned in LIFO (last-in, first-out) order.\n"
              + "Raises KeyError if the dict is empty.")
  static PyObject popItem(PyDict self) {
    PyTuple removed = self.removeLast();
    if (removed == null) {
      throw Errors.keyError(PyStr.of("popitem(): dictionary is empty"));
    }
    return removed;
  }

  @PyMethod(
      value = "update",
      signature = "(*args, **kwargs)",
      doc =
          "D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.\n"
              + "If E is present and has a .keys() method, then does:"
              + "  for k in E.keys(): D[k] = E[k]\n"
              + "If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v\n"
              + "In either case, this is followed by: for k in F:  D[k] = F[k]")
  static void update(PyDict self, PyObject[] arguments, PyDict keywords) {
    updateFrom(self, "update", arguments, keywords);
  }

  @PyMethod(value = "clear", doc = "Remove all items from the dict.")
  static void clear(PyDict self) {
    self.clear();
  }

  @PyMethod(value = "copy", doc = "Return a shallow copy of the dict.")
  static PyObject copy(PyDict self) {
    if (DictUpdate.iteratesAsDict(self)) {
      return self.copy();
    }
    PyDict copied = new PyDict();
    DictUpdate.from(copied, self);
    return copied;
  }

  @PyMethod(value = "keys", doc = "Return a set-like object providing a view on the dict's keys.")
  static PyObject keys(PyDict self) {
    return new DictView(self, DictPart.KEYS);
  }

  @PyMethod(value = "values", doc = "Return an object providing a view on the dict's values.")
  static PyObject values(PyDict self) {
    return new DictView(self, DictPart.VALUES);
  }

  @PyMethod(value = "items", doc = "Return a set-like object providing a view on the dict's items.")
  static PyObject items(PyDict self) {
    return new DictView(self, DictPart.ITEMS);
  }

  @PyMethod(
      value = "fromkeys",
      signature = "(iterable, value=None, /)",
      kind = PyMethod.Kind.CLASS,
      doc = "Create a new dictionary with keys from iterable and values set to value.")
  static PyObject fromKeys(PyType type, PyObject iterable, PyObject value) {
    PyObject common = value == null ? PyNone.NONE : value;
    PyObject made = type == PyDict.TYPE ? new PyDict() : type.call0();
    PyIterator keys = Iteration.iterator(iterable);
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      if (made.getClass() == PyDict.class) {
        ((PyDict) made).put(key, common);
      } else {
        Items.set(made, key, common);
      }
    }
    return made;
  }

  @PyMethod(value = "__sizeof__", doc = "Return the size of the dict in memory.")
  static long sizeInMemory(PyDict self) {
    return 48 + 24L * self.size();
  }

  @PyMethod(
      value = "__class_getitem__",
      signature = "(item, /)",
      kind = PyMethod.Kind.CLASS,
      doc = "See PEP 585")
  static PyObject parametrise(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }
}

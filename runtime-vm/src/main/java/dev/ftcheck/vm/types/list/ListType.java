package dev.ftcheck.vm.types.list;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.LengthHint;
import dev.ftcheck.vm.object.ListIterator;
import dev.ftcheck.vm.object.ListReverseIterator;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyListSubclass;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import dev.ftcheck.vm.types.sequence.Repetition;
import dev.ftcheck.vm.types.sequence.SequenceComparison;
import dev.ftcheck.vm.types.sequence.SequenceIndex;
import dev.ftcheck.vm.types.sequence.SequenceText;
import java.util.Arrays;

/** {@code list}. */
@BuiltinType(
    value = "list",
    doc =
        "Built-in mutable sequence.\n\n"
            + "If no argument is given, the constructor creates a new empty list.\n"
            + "The argument must be an iterable if specified.")
final class ListType {

  private ListType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return type == PyList.TYPE ? new PyList() : new PyListSubclass(type);
  }

  @PyMethod(value = "__init__", signature = "(iterable=(), /)")
  static void initialise(PyList self, PyObject iterable) {
    self.clear();
    if (iterable != null) {
      extend(self, iterable);
    }
  }

  @PyConstant("__hash__")
  static PyObject hash() {
    return PyNone.NONE;
  }

  @PyMethod("__repr__")
  static String repr(PyList self) {
    return self.size() == 0 ? "[]" : SequenceText.of(self, self::get, "[", "]", "[...]");
  }

  @PyMethod("__len__")
  static int length(PyList self) {
    return self.size();
  }

  @PyMethod("__iter__")
  static PyObject iter(PyList self) {
    return new ListIterator(self);
  }

  @PyMethod(value = "__reversed__", doc = "Return a reverse iterator over the list.")
  static PyObject reversed(PyList self) {
    return new ListReverseIterator(self);
  }

  @PyMethod("__getitem__")
  static PyObject get(PyList self, PyObject key) {
    return ListItems.get(self, key);
  }

  @PyMethod("__setitem__")
  static void set(PyList self, PyObject key, PyObject value) {
    ListItems.set(self, key, value);
  }

  @PyMethod("__delitem__")
  static void delete(PyList self, PyObject key) {
    ListItems.delete(self, key);
  }

  @PyMethod("__contains__")
  static boolean contains(PyList self, PyObject item) {
    for (int i = 0; ; i++) {
      PyObject found = self.get(i);
      if (found == null) {
        return false;
      }
      if (Comparison.isEqualKey(found, item)) {
        return true;
      }
    }
  }

  @PyMethod("__add__")
  static PyObject add(PyList self, PyObject other) {
    if (!(other instanceof PyList list)) {
      throw Errors.typeError("can only concatenate list (not \"%s\") to list", other.type().name());
    }
    PyObject[] left = self.toArray();
    PyObject[] right = list.toArray();
    PyObject[] all = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, all, left.length, right.length);
    return new PyList(all);
  }

  @PyMethod("__iadd__")
  static PyObject addInPlace(PyList self, PyObject other) {
    extend(self, other);
    return self;
  }

  @PyMethod("__mul__")
  static PyObject multiply(PyList self, PyObject times) {
    PyObject[] items = self.toArray();
    return new PyList(repeat(items, Repetition.count(times, items.length, null)));
  }

  private static PyObject[] repeat(PyObject[] items, int count) {
    PyObject[] all = new PyObject[items.length * count];
    if (items.length == 1) {
      Arrays.fill(all, items[0]);
      return all;
    }
    for (int i = 0; i < count; i++) {
      System.arraycopy(items, 0, all, i * items.length, items.length);
    }
    return all;
  }

  @PyMethod("__rmul__")
  static PyObject multiplyReflected(PyList self, PyObject times) {
    return multiply(self, times);
  }

  @PyMethod("__imul__")
  static PyObject multiplyInPlace(PyList self, PyObject times) {
    self.repeat(Repetition.count(times, self.size(), null));
    return self;
  }

  @PyMethod("__eq__")
  static PyObject eq(PyList self, PyObject other) {
    return other instanceof PyList list && list.size() != self.size()
        ? PyBool.FALSE
        : compare(self, other, Special.EQ);
  }

  @PyMethod("__ne__")
  static PyObject ne(PyList self, PyObject other) {
    return compare(self, other, Special.NE);
  }

  @PyMethod("__lt__")
  static PyObject lt(PyList self, PyObject other) {
    return compare(self, other, Special.LT);
  }

  @PyMethod("__le__")
  static PyObject le(PyList self, PyObject other) {
    return compare(self, other, Special.LE);
  }

  @PyMethod("__gt__")
  static PyObject gt(PyList self, PyObject other) {
    return compare(self, other, Special.GT);
  }

  @PyMethod("__ge__")
  static PyObject ge(PyList self, PyObject other) {
    return compare(self, other, Special.GE);
  }

  private static PyObject compare(PyList self, PyObject other, Special operator) {
    return other instanceof PyList list
        ? SequenceComparison.compareLive(self, list, operator)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod(
      value = "append",
      signature = "(object, /)",
      doc = "Append object to the end of the list.")
  static void append(PyList self, PyObject item) {
    self.add(item);
  }

  @PyMethod(
      value = "extend",
      signature = "(iterable, /)",
      doc = "Extend list by appending elements from the iterable.")
  static void extend(PyList self, PyObject iterable) {
    PyObject[] whole = Iteration.snapshot(iterable);
    if (whole != null) {
      self.addAll(whole, whole.length);
      return;
    }
    PyIterator items = Iteration.iterator(iterable);
    LengthHint.ask(iterable);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      self.add(item);
    }
  }

  @PyMethod(value = "insert", signature = "(index, object, /)", doc = "Insert object before index.")
  static void insert(PyList self, long index, PyObject item) {
    self.insert(index, item);
  }

  @PyMethod(
      value = "pop",
      signature = "(index=-1, /)",
      doc =
          "Remove and return item at index (default last).\n\n"
              + "Raises IndexError if list is empty or index is out of range.")
  static PyObject pop(PyList self, long index) {
    PyObject removed = self.removeAt(index);
    if (removed == null) {
      throw Errors.indexError(self.size() == 0 ? "pop from empty list" : "pop index out of range");
    }
    return removed;
  }

  @PyMethod(
      value = "remove",
      signature = "(value, /)",
      doc = "Remove first occurrence of value.\n\nRaises ValueError if the value is not present.")
  static void remove(PyList self, PyObject value) {
    for (int i = 0; ; i++) {
      PyObject found = self.get(i);
      if (found == null) {
        throw Errors.valueError("list.remove(x): x not in list");
      }
      if (Comparison.isEqualKey(found, value)) {
        self.replace(i, i + 1, Arguments.NONE);
        return;
      }
    }
  }

  @PyMethod(value = "clear", doc = "Remove all items from list.")
  static void clear(PyList self) {
    self.clear();
  }

  @PyMethod(value = "copy", doc = "Return a shallow copy of the list.")
  static PyObject copy(PyList self) {
    return new PyList(self.toArray());
  }

  @PyMethod(value = "reverse", doc = "Reverse *IN PLACE*.")
  static void reverse(PyList self) {
    self.reverse();
  }

  @PyMethod(
      value = "count",
      signature = "(value, /)",
      doc = "Return number of occurrences of value.")
  static int count(PyList self, PyObject value) {
    int count = 0;
    for (int i = 0; ; i++) {
      PyObject found = self.get(i);
      if (found == null) {
        return count;
      }
      if (Comparison.isEqualKey(found, value)) {
        count++;
      }
    }
  }

  @PyMethod(
      value = "index",
      signature = "(value, start=0, stop=sys.maxsize, /)",
      doc = "Return first index of value.\n\nRaises ValueError if the value is not present.")
  static int index(PyList self, PyObject value, PyObject start, PyObject stop) {
    int from = SequenceIndex.clipped(start, 0, self.size());
    int to = SequenceIndex.clipped(stop, Integer.MAX_VALUE, self.size());
    for (int i = from; i < to; i++) {
      PyObject found = self.get(i);
      if (found == null) {
        break;
      }
      if (Comparison.isEqualKey(found, value)) {
        return i;
      }
    }
    throw Errors.valueError("list.index(x): x not in list");
  }

  @PyMethod(
      value = "sort",
      signature = "(*, key=None, reverse=False)",
      doc =
          "Sort the list in ascending order and return None.\n\n"
              + "The sort is in-place (i.e. the list itself is modified) and stable (i.e. the\n"
              + "order of two equal elements is maintained).\n\n"
              + "If a key function is given, apply it once to each list item and sort them,\n"
              + "ascending or descending, according to their function values.\n\n"
              + "The reverse flag can be set to sort in descending order.")
  static void sort(PyList self, PyObject key, boolean reverse) {
    ListSort.sort(
        self,
        key == PyNone.NONE ? null : key,
        reverse ? ListSort.Order.DESCENDING : ListSort.Order.ASCENDING);
  }

  @PyMethod(value = "__sizeof__", doc = "Return the size of the list in memory, in bytes.")
  static long sizeInMemory(PyList self) {
    return 40 + 8L * self.size();
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

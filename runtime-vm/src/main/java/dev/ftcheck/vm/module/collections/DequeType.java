package dev.ftcheck.vm.module.collections;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import dev.ftcheck.vm.types.sequence.Repetition;
import dev.ftcheck.vm.types.sequence.SequenceComparison;
import dev.ftcheck.vm.types.sequence.SequenceIndex;
import dev.ftcheck.vm.types.sequence.SequenceText;

/** {@code collections.deque}. */
@BuiltinType(
    value = "deque",
    doc = "A list-like sequence optimized for data accesses near its endpoints.")
final class DequeType {

  private DequeType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyDeque(type);
  }

  @PyMethod(value = "__init__", signature = "(iterable=(), maxlen=None)")
  static void initialise(PyDeque self, PyObject iterable, PyObject limit) {
    self.setLimit(limit(limit));
    if (self.size() > 0) {
      self.clear();
    }
    if (iterable != null) {
      extend(self, iterable);
    }
  }

  private static int limit(PyObject given) {
    if (given == null || given == PyNone.NONE) {
      return PyDeque.UNLIMITED;
    }
    if (!(given instanceof PyInt)) {
      throw Errors.typeError("an integer is required");
    }
    long value = Conversions.toLong(given);
    if (value < 0) {
      throw Errors.valueError("maxlen must be non-negative");
    }
    return (int) Math.min(value, Integer.MAX_VALUE);
  }

  @PyConstant("__hash__")
  static PyObject hash() {
    return PyNone.NONE;
  }

  @PyGetter(value = "maxlen", doc = "maximum size of a deque or None if unbounded")
  static PyObject limit(PyDeque self) {
    return self.limit() < 0 ? PyNone.NONE : PyInt.of(self.limit());
  }

  @PyMethod("__repr__")
  static String repr(PyDeque self) {
    String close = self.limit() < 0 ? "])" : "], maxlen=" + self.limit() + ")";
    String open = self.type().name() + "([";
    return SequenceText.of(self, self.toArray(), open, close, "[...]");
  }

  @PyMethod("__len__")
  static int length(PyDeque self) {
    return self.size();
  }

  @PyMethod("__iter__")
  static PyObject iter(PyDeque self) {
    return new PyDequeIterator(self);
  }

  @PyMethod(value = "__reversed__", doc = "Return a reverse iterator over the deque.")
  static PyObject reversed(PyDeque self) {
    return new PyDequeReverseIterator(self);
  }

  @PyMethod("__getitem__")
  static PyObject get(PyDeque self, PyObject key) {
    PyObject item = self.getItem(index(key));
    if (item == null) {
      throw Errors.indexError("deque index out of range");
    }
    return item;
  }

  @PyMethod("__setitem__")
  static void set(PyDeque self, PyObject key, PyObject value) {
    if (!self.setItem(index(key), value)) {
      throw Errors.indexError("deque index out of range");
    }
  }

  @PyMethod("__delitem__")
  static void delete(PyDeque self, PyObject key) {
    if (!self.deleteItem(index(key))) {
      throw Errors.indexError("deque index out of range");
    }
  }

  private static long index(PyObject key) {
    if (!(key instanceof PyInt) && key.type().special(Special.INDEX) == null) {
      throw Errors.typeError("sequence index must be integer, not '%s'", key.type().name());
    }
    return Conversions.toClippedLong(key);
  }

  @PyMethod(
      value = "append",
      signature = "(item, /)",
      doc = "Add an element to the right side of the deque.")
  static void append(PyDeque self, PyObject item) {
    self.addLast(item);
  }

  @PyMethod(
      value = "appendleft",
      signature = "(item, /)",
      doc = "Add an element to the left side of the deque.")
  static void appendLeft(PyDeque self, PyObject item) {
    self.addFirst(item);
  }

  @PyMethod(value = "pop", doc = "Remove and return the rightmost element.")
  static PyObject pop(PyDeque self) {
    return removed(self.removeLast());
  }

  @PyMethod(value = "popleft", doc = "Remove and return the leftmost element.")
  static PyObject popLeft(PyDeque self) {
    return removed(self.removeFirst());
  }

  private static PyObject removed(PyObject item) {
    if (item == null) {
      throw Errors.indexError("pop from an empty deque");
    }
    return item;
  }

  @PyMethod(
      value = "extend",
      signature = "(iterable, /)",
      doc = "Extend the right side of the deque with elements from the iterable.")
  static void extend(PyDeque self, PyObject iterable) {
    if (iterable == self) {
      for (PyObject item : self.toArray()) {
        self.addLast(item);
      }
      return;
    }
    PyIterator items = Iteration.iterator(iterable);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      self.addLast(item);
    }
  }

  @PyMethod(
      value = "extendleft",
      signature = "(iterable, /)",
      doc = "Extend the left side of the deque with elements from the iterable.")
  static void extendLeft(PyDeque self, PyObject iterable) {
    if (iterable == self) {
      for (PyObject item : self.toArray()) {
        self.addFirst(item);
      }
      return;
    }
    PyIterator items = Iteration.iterator(iterable);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      self.addFirst(item);
    }
  }

  @PyMethod(value = "insert", signature = "(index, value, /)", doc = "Insert value before index.")
  static void insert(PyDeque self, long index, PyObject value) {
    if (!self.insert(index, value)) {
      throw Errors.indexError("deque already at its maximum size");
    }
  }

  @PyMethod(value = "remove", signature = "(value, /)", doc = "Remove first occurrence of value.")
  static void remove(PyDeque self, PyObject value) {
    int version = self.version();
    PyObject[] items = self.toArray();
    for (int i = 0; i < items.length; i++) {
      boolean equal = Comparison.isEqualKey(items[i], value);
      if (self.version() != version) {
        throw Errors.indexError("deque mutated during remove().");
      }
      if (equal) {
        self.deleteItem(i);
        return;
      }
    }
    throw Errors.valueError("deque.remove(x): x not in deque");
  }

  @PyMethod(
      value = "count",
      signature = "(value, /)",
      doc = "Return number of occurrences of value.")
  static int count(PyDeque self, PyObject value) {
    int count = 0;
    PyDequeIterator items = new PyDequeIterator(self);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      count += Comparison.isEqualKey(item, value) ? 1 : 0;
    }
    return count;
  }

  @PyMethod("__contains__")
  static boolean contains(PyDeque self, PyObject value) {
    PyDequeIterator items = new PyDequeIterator(self);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      if (Comparison.isEqualKey(item, value)) {
        return true;
      }
    }
    return false;
  }

  @PyMethod(
      value = "index",
      signature = "(value, start=0, stop=sys.maxsize, /)",
      doc = "Return first index of value.\n\nRaises ValueError if the value is not present.")
  static int index(PyDeque self, PyObject value, PyObject start, PyObject stop) {
    int size = self.size();
    int from = SequenceIndex.clipped(start, 0, size);
    int to = Math.min(size, SequenceIndex.clipped(stop, size, size));
    int version = self.version();
    for (int i = from; i < to; i++) {
      boolean equal = Comparison.isEqualKey(self.get(i), value);
      if (equal) {
        return i;
      }
      if (self.version() != version) {
        throw Errors.runtimeError("deque mutated during iteration");
      }
    }
    throw Errors.valueError("deque.index(x): x not in deque");
  }

  @PyMethod(
      value = "rotate",
      signature = "(n=1, /)",
      doc = "Rotate the deque n steps to the right.  If n is negative, rotates left.")
  static void rotate(PyDeque self, long steps) {
    self.rotate(steps);
  }

  @PyMethod(value = "reverse", doc = "Reverse *IN PLACE*.")
  static void reverse(PyDeque self) {
    self.reverse();
  }

  @PyMethod(value = "clear", doc = "Remove all elements from the deque.")
  static void clear(PyDeque self) {
    self.clear();
  }

  @PyMethod(value = "copy", doc = "Return a shallow copy of a deque.")
  static PyObject copy(PyDeque self) {
    if (self.type() == PyDeque.TYPE) {
      return like(self, self.toArray());
    }
    return self.limit() < 0
        ? self.type().call1(self)
        : self.type().call2(self, PyInt.of(self.limit()));
  }

  private static PyDeque like(PyDeque self, PyObject[] items) {
    PyDeque made = new PyDeque(PyDeque.TYPE);
    made.setLimit(self.limit());
    made.setAll(items);
    return made;
  }

  @PyMethod(value = "__copy__", doc = "Return a shallow copy of a deque.")
  static PyObject copyForModule(PyDeque self) {
    return copy(self);
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PyDeque self) {
    PyObject state = Attributes.get(self, "__getstate__").call0();
    PyTuple arguments =
        self.limit() < 0 ? PyTuple.EMPTY : PyTuple.of(PyTuple.EMPTY, PyInt.of(self.limit()));
    return PyTuple.of(self.type(), arguments, state, Iteration.iter(self));
  }

  @PyMethod("__add__")
  static PyObject add(PyDeque self, PyObject other) {
    if (!(other instanceof PyDeque)) {
      throw Errors.typeError(
          "can only concatenate deque (not \"%s\") to deque", other.type().name());
    }
    PyObject made = copy(self);
    extend((PyDeque) made, other);
    return made;
  }

  @PyMethod("__iadd__")
  static PyObject addInPlace(PyDeque self, PyObject other) {
    extend(self, other);
    return self;
  }

  @PyMethod("__mul__")
  static PyObject multiply(PyDeque self, PyObject times) {
    return multiplyInPlace((PyDeque) copy(self), times);
  }

  @PyMethod("__rmul__")
  static PyObject multiplyReflected(PyDeque self, PyObject times) {
    return multiply(self, times);
  }

  @PyMethod("__imul__")
  static PyObject multiplyInPlace(PyDeque self, PyObject times) {
    PyObject[] once = self.toArray();
    int count = Repetition.count(times, once.length, null);
    PyObject[] all = new PyObject[once.length * count];
    for (int i = 0; i < count; i++) {
      System.arraycopy(once, 0, all, i * once.length, once.length);
    }
    self.setAll(all);
    return self;
  }

  @PyMethod("__eq__")
  static PyObject eq(PyDeque self, PyObject other) {
    return compare(self, other, Special.EQ);
  }

  @PyMethod("__ne__")
  static PyObject ne(PyDeque self, PyObject other) {
    return compare(self, other, Special.NE);
  }

  @PyMethod("__lt__")
  static PyObject lt(PyDeque self, PyObject other) {
    return compare(self, other, Special.LT);
  }

  @PyMethod("__le__")
  static PyObject le(PyDeque self, PyObject other) {
    return compare(self, other, Special.LE);
  }

  @PyMethod("__gt__")
  static PyObject gt(PyDeque self, PyObject other) {
    return compare(self, other, Special.GT);
  }

  @PyMethod("__ge__")
  static PyObject ge(PyDeque self, PyObject other) {
    return compare(self, other, Special.GE);
  }

  private static PyObject compare(PyDeque self, PyObject other, Special operator) {
    return other instanceof PyDeque deque
        ? SequenceComparison.compare(self.toArray(), deque.toArray(), operator)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod(value = "__sizeof__", doc = "Return the size of the deque in memory, in bytes.")
  static long sizeInMemory(PyDeque self) {
    return 184 + 528L * (1 + self.size() / 64);
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

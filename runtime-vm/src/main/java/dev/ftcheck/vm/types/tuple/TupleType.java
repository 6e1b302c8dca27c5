package dev.ftcheck.vm.types.tuple;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyTupleSubclass;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.TupleIterator;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import dev.ftcheck.vm.types.sequence.Repetition;
import dev.ftcheck.vm.types.sequence.SequenceComparison;
import dev.ftcheck.vm.types.sequence.SequenceIndex;
import dev.ftcheck.vm.types.sequence.SequenceText;
import dev.ftcheck.vm.types.sequence.SliceRange;
import java.util.Arrays;

/** {@code tuple}. */
@BuiltinType(
    value = "tuple",
    doc =
        "Built-in immutable sequence.\n\n"
            + "If no argument is given, the constructor returns an empty tuple.\n"
            + "If iterable is specified the tuple is initialized from iterable's items.\n\n"
            + "If the argument is a tuple, the return value is the same object.")
final class TupleType {

  private TupleType() {}

  @PyMethod(value = "__new__", signature = "(iterable=(), /)")
  static PyObject make(PyType type, PyObject iterable) {
    PyTuple value;
    if (iterable == null) {
      value = PyTuple.EMPTY;
    } else if (iterable.getClass() == PyTuple.class) {
      value = (PyTuple) iterable;
    } else {
      value = PyTuple.of(Iteration.toArray(iterable));
    }
    return type == PyTuple.TYPE ? value : new PyTupleSubclass(type, value);
  }

  @PyMethod("__hash__")
  static long hash(PyTuple self) {
    return self.hash();
  }

  @PyMethod("__repr__")
  static String repr(PyTuple self) {
    return SequenceText.of(self, self.items, "(", self.items.length == 1 ? ",)" : ")", "(...)");
  }

  @PyMethod("__len__")
  static int length(PyTuple self) {
    return self.items.length;
  }

  @PyMethod("__iter__")
  static PyObject iter(PyTuple self) {
    return new TupleIterator(self);
  }

  @PyMethod("__getitem__")
  static PyObject get(PyTuple self, PyObject key) {
    PyObject[] items = self.items;
    if (key instanceof PySlice slice) {
      return slice(self, SliceRange.of(slice, items.length));
    }
    long index = SequenceIndex.of(key, "tuple");
    long at = index < 0 ? index + items.length : index;
    if (at < 0 || at >= items.length) {
      throw Errors.indexError("tuple index out of range");
    }
    return items[(int) at];
  }

  private static PyObject slice(PyTuple self, SliceRange range) {
    if (range.step() == 1) {
      return range.count() == self.items.length && self.getClass() == PyTuple.class
          ? self
          : PyTuple.of(
              Arrays.copyOfRange(self.items, range.start(), range.start() + range.count()));
    }
    PyObject[] picked = new PyObject[range.count()];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = self.items[(int) (range.start() + i * range.step())];
    }
    return PyTuple.of(picked);
  }

  @PyMethod("__contains__")
  static boolean contains(PyTuple self, PyObject item) {
    return SequenceComparison.indexOf(self.items, item, 0, self.items.length) >= 0;
  }

  @PyMethod("__add__")
  static PyObject add(PyTuple self, PyObject other) {
    if (!(other instanceof PyTuple tuple)) {
      throw Errors.typeError(
          "can only concatenate tuple (not \"%s\") to tuple", other.type().name());
    }
    if (self.items.length == 0) {
      return tuple.exact();
    }
    if (tuple.items.length == 0) {
      return self.exact();
    }
    PyObject[] all = Arrays.copyOf(self.items, self.items.length + tuple.items.length);
    System.arraycopy(tuple.items, 0, all, self.items.length, tuple.items.length);
    return PyTuple.of(all);
  }

  @PyMethod("__mul__")
  static PyObject multiply(PyTuple self, PyObject times) {
    int length = self.items.length;
    int count = Repetition.count(times, length, null);
    if (count == 1) {
      return self.exact();
    }
    PyObject[] all = new PyObject[length * count];
    for (int i = 0; i < count; i++) {
      System.arraycopy(self.items, 0, all, i * length, length);
    }
    return PyTuple.of(all);
  }

  @PyMethod("__rmul__")
  static PyObject multiplyReflected(PyTuple self, PyObject times) {
    return multiply(self, times);
  }

  @PyMethod("__eq__")
  static PyObject eq(PyTuple self, PyObject other) {
    return compare(self, other, Special.EQ);
  }

  @PyMethod("__ne__")
  static PyObject ne(PyTuple self, PyObject other) {
    return compare(self, other, Special.NE);
  }

  @PyMethod("__lt__")
  static PyObject lt(PyTuple self, PyObject other) {
    return compare(self, other, Special.LT);
  }

  @PyMethod("__le__")
  static PyObject le(PyTuple self, PyObject other) {
    return compare(self, other, Special.LE);
  }

  @PyMethod("__gt__")
  static PyObject gt(PyTuple self, PyObject other) {
    return compare(self, other, Special.GT);
  }

  @PyMethod("__ge__")
  static PyObject ge(PyTuple self, PyObject other) {
    return compare(self, other, Special.GE);
  }

  private static PyObject compare(PyTuple self, PyObject other, Special operator) {
    return other instanceof PyTuple tuple
        ? SequenceComparison.compare(self.items, tuple.items, operator)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod(
      value = "count",
      signature = "(value, /)",
      doc = "Return number of occurrences of value.")
  static int count(PyTuple self, PyObject value) {
    int count = 0;
    for (PyObject item : self.items) {
      if (Comparison.isEqualKey(item, value)) {
        count++;
      }
    }
    return count;
  }

  @PyMethod(
      value = "index",
      signature = "(value, start=0, stop=sys.maxsize, /)",
      doc = "Return first index of value.\n\nRaises ValueError if the value is not present.")
  static int index(PyTuple self, PyObject value, PyObject start, PyObject stop) {
    int length = self.items.length;
    int from = SequenceIndex.clipped(start, 0, length);
    int to = Math.min(length, SequenceIndex.clipped(stop, length, length));
    int found = SequenceComparison.indexOf(self.items, value, from, to);
    if (found < 0) {
      throw Errors.valueError("tuple.index(x): x not in tuple");
    }
    return found;
  }

  @PyMethod("__getnewargs__")
  static PyObject newArguments(PyTuple self) {
    return PyTuple.of(self.exact());
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

package dev.ftcheck.vm.types.range;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyRange;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.slice.SliceBounds;
import java.math.BigInteger;

/** {@code range}. */
@BuiltinType(
    value = "range",
    doc =
        "range(stop) -> range object\n"
            + "range(start, stop[, step]) -> range object\n\n"
            + "Return an object that produces a sequence of integers from start (inclusive)\n"
            + "to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\n"
            + "start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\n"
            + "These are exactly the valid indices for a list of 4 elements.\n"
            + "When step is given, it specifies the increment (or decrement).")
final class RangeType {

  private RangeType() {}

  @PyMethod(value = "__new__", signature = "(*args)")
  static PyObject make(PyType type, PyObject[] arguments) {
    if (arguments.length == 0 || arguments.length > 3) {
      throw Errors.typeError(
          "range expected at %s, got %d",
          arguments.length == 0 ? "least 1 argument" : "most 3 arguments", arguments.length);
    }
    if (arguments.length == 1) {
      return new PyRange(PyInt.of(0), Conversions.index(arguments[0]), PyInt.of(1));
    }
    PyInt start = Conversions.index(arguments[0]);
    PyInt stop = Conversions.index(arguments[1]);
    PyInt step = arguments.length == 3 ? Conversions.index(arguments[2]) : PyInt.of(1);
    if (step.signum() == 0) {
      throw Errors.valueError("range() arg 3 must not be zero");
    }
    return new PyRange(start, stop, step);
  }

  @PyGetter(value = "start", member = true)
  static PyObject start(PyRange self) {
    return self.start;
  }

  @PyGetter(value = "stop", member = true)
  static PyObject stop(PyRange self) {
    return self.stop;
  }

  @PyGetter(value = "step", member = true)
  static PyObject step(PyRange self) {
    return self.step;
  }

  @PyMethod("__repr__")
  static String repr(PyRange self) {
    String bounds = "range(" + self.start + ", " + self.stop;
    return self.step.isLong() && self.step.value == 1
        ? bounds + ")"
        : bounds + ", " + self.step + ")";
  }

  @PyMethod("__len__")
  static PyObject length(PyRange self) {
    if (!self.length.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return self.length;
  }

  @PyMethod("__bool__")
  static boolean truth(PyRange self) {
    return self.length.signum() != 0;
  }

  @PyMethod("__iter__")
  static PyObject iter(PyRange self) {
    return self.iterator();
  }

  @PyMethod(value = "__reversed__", doc = "Return a reverse iterator.")
  static PyObject reversed(PyRange self) {
    return self.reversed();
  }

  @PyMethod("__getitem__")
  static PyObject get(PyRange self, PyObject key) {
    if (key instanceof PySlice slice) {
      return slice(self, slice);
    }
    if (!(key instanceof PyInt) && key.type().special(Special.INDEX) == null) {
      throw Errors.typeError("range indices must be integers or slices, not %s", key.type().name());
    }
    BigInteger index = Conversions.index(key).big();
    BigInteger length = self.length.big();
    BigInteger at = index.signum() < 0 ? index.add(length) : index;
    if (at.signum() < 0 || at.compareTo(length) >= 0) {
      throw Errors.indexError("range object index out of range");
    }
    return self.item(PyInt.of(at));
  }

  private static PyRange slice(PyRange self, PySlice slice) {
    SliceBounds bounds = SliceBounds.of(slice, self.length.big());
    return new PyRange(
        self.item(PyInt.of(bounds.start())),
        self.item(PyInt.of(bounds.stop())),
        PyInt.of(self.step.big().multiply(bounds.step())));
  }

  @PyMethod("__contains__")
  static boolean contains(PyRange self, PyObject item) {
    return isExactInt(item) ? indexOf(self, (PyInt) item) != null : search(self, item) != null;
  }

  private static boolean isExactInt(PyObject item) {
    return item instanceof PyInt && !item.type().isHeapType();
  }

  /** The index of an int; null when it is not in the range. */
  private static BigInteger indexOf(PyRange self, PyInt item) {
    BigInteger[] quotient =
        item.big().subtract(self.start.big()).divideAndRemainder(self.step.big());
    boolean isIn =
        quotient[1].signum() == 0
            && quotient[0].signum() >= 0
            && quotient[0].compareTo(self.length.big()) < 0;
    return isIn ? quotient[0] : null;
  }

  private static BigInteger search(PyRange self, PyObject item) {
    PyIterator items = self.iterator();
    long index = 0;
    for (PyObject found = items.next(); found != null; found = items.next()) {
      if (Comparison.isEqualKey(found, item)) {
        return BigInteger.valueOf(index);
      }
      index++;
    }
    return null;
  }

  @PyMethod(
      value = "count",
      signature = "(object, /)",
      doc = "rangeobject.count(value) -> integer -- return number of occurrences of value")
  static long count(PyRange self, PyObject item) {
    if (isExactInt(item)) {
      return contains(self, item) ? 1 : 0;
    }
    long count = 0;
    PyIterator items = self.iterator();
    for (PyObject found = items.next(); found != null; found = items.next()) {
      if (Comparison.isEqualKey(found, item)) {
        count++;
      }
    }
    return count;
  }

  @PyMethod(
      value = "index",
      signature = "(object, /)",
      doc =
          "rangeobject.index(value) -> integer -- return index of value.\n"
              + "Raise ValueError if the value is not present.")
  static PyObject index(PyRange self, PyObject item) {
    BigInteger found = isExactInt(item) ? indexOf(self, (PyInt) item) : search(self, item);
    if (found == null) {
      throw isExactInt(item)
          ? Errors.valueError("range.index(x): x not in range")
          : Errors.valueError("sequence.index(x): x not in sequence");
    }
    return PyInt.of(found);
  }

  @PyMethod("__hash__")
  static long hash(PyRange self) {
    return Hashing.ofItems(identity(self));
  }

  /** What tells ranges apart: length, first item and step, as far as they matter. */
  private static PyObject[] identity(PyRange self) {
    boolean isEmpty = self.length.signum() == 0;
    boolean isSingle = self.length.isLong() && self.length.value == 1;
    return new PyObject[] {
      self.length, isEmpty ? PyNone.NONE : self.start, isEmpty || isSingle ? PyNone.NONE : self.step
    };
  }

  @PyMethod("__eq__")
  static PyObject eq(PyRange self, PyObject other) {
    return other instanceof PyRange range
        ? PyBool.of(isEqual(self, range))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ne__")
  static PyObject ne(PyRange self, PyObject other) {
    return other instanceof PyRange range
        ? PyBool.of(!isEqual(self, range))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static boolean isEqual(PyRange a, PyRange b) {
    PyObject[] mine = identity(a);
    PyObject[] others = identity(b);
    for (int i = 0; i < mine.length; i++) {
      if (!Comparison.isEqualKey(mine[i], others[i])) {
        return false;
      }
    }
    return true;
  }

  @PyMethod("__lt__")
  static PyObject lt(PyRange self, PyObject other) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__le__")
  static PyObject le(PyRange self, PyObject other) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__gt__")
  static PyObject gt(PyRange self, PyObject other) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ge__")
  static PyObject ge(PyRange self, PyObject other) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyRange self) {
    return PyTuple.of(PyRange.TYPE, PyTuple.of(self.start, self.stop, self.step));
  }
}

package dev.ftcheck.vm.types.slice;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.sequence.SequenceComparison;

/** {@code slice}. */
@BuiltinType(
    value = "slice",
    doc =
        "slice(stop)\nslice(start, stop[, step])\n\n"
            + "Create a slice object.  This is used for extended slicing (e.g. a[0:10:2]).")
final class SliceType {

  private SliceType() {}

  @PyMethod(value = "__new__", signature = "(*args)")
  static PyObject make(PyType type, PyObject[] arguments) {
    return switch (arguments.length) {
      case 1 -> new PySlice(PyNone.NONE, arguments[0], PyNone.NONE);
      case 2 -> new PySlice(arguments[0], arguments[1], PyNone.NONE);
      case 3 -> new PySlice(arguments[0], arguments[1], arguments[2]);
      default ->
          throw Errors.typeError(
              "slice expected at %s, got %d",
              arguments.length == 0 ? "least 1 argument" : "most 3 arguments", arguments.length);
    };
  }

  @PyGetter(value = "start", member = true)
  static PyObject start(PySlice self) {
    return self.start;
  }

  @PyGetter(value = "stop", member = true)
  static PyObject stop(PySlice self) {
    return self.stop;
  }

  @PyGetter(value = "step", member = true)
  static PyObject step(PySlice self) {
    return self.step;
  }

  private static PyObject[] parts(PySlice self) {
    return new PyObject[] {self.start, self.stop, self.step};
  }

  @PyMethod("__repr__")
  static String repr(PySlice self) {
    return "slice("
        + Conversions.repr(self.start).value()
        + ", "
        + Conversions.repr(self.stop).value()
        + ", "
        + Conversions.repr(self.step).value()
        + ")";
  }

  @PyMethod("__hash__")
  static long hash(PySlice self) {
    return Hashing.ofParts(parts(self));
  }

  @PyMethod("__eq__")
  static PyObject eq(PySlice self, PyObject other) {
    return compare(self, other, Special.EQ);
  }

  @PyMethod("__ne__")
  static PyObject ne(PySlice self, PyObject other) {
    return compare(self, other, Special.NE);
  }

  @PyMethod("__lt__")
  static PyObject lt(PySlice self, PyObject other) {
    return compare(self, other, Special.LT);
  }

  @PyMethod("__le__")
  static PyObject le(PySlice self, PyObject other) {
    return compare(self, other, Special.LE);
  }

  @PyMethod("__gt__")
  static PyObject gt(PySlice self, PyObject other) {
    return compare(self, other, Special.GT);
  }

  @PyMethod("__ge__")
  static PyObject ge(PySlice self, PyObject other) {
    return compare(self, other, Special.GE);
  }

  private static PyObject compare(PySlice self, PyObject other, Special operator) {
    return other instanceof PySlice slice
        ? SequenceComparison.compare(parts(self), parts(slice), operator)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod(
      value = "indices",
      signature = "(object, /)",
      doc =
          "S.indices(len) -> (start, stop, stride)\n\n"
              + "Assuming a sequence of length len, calculate the start and stop\n"
              + "indices, and the stride length of the extended slice described by\n"
              + "S. Out of bounds indices are clipped in a manner consistent with the\n"
              + "handling of normal slices.")
  static PyObject indices(PySlice self, PyObject length) {
    PyInt number = Conversions.index(length);
    if (number.signum() < 0) {
      throw Errors.valueError("length should not be negative");
    }
    SliceBounds bounds = SliceBounds.of(self, number.big());
    return PyTuple.of(PyInt.of(bounds.start()), PyInt.of(bounds.stop()), PyInt.of(bounds.step()));
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PySlice self) {
    return PyTuple.of(PySlice.TYPE, PyTuple.of(parts(self)));
  }
}

package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.islice}. */
@BuiltinType(
    value = "islice",
    doc =
        "islice(iterable, stop) --> islice object\n"
            + "islice(iterable, start, stop[, step]) --> islice object\n"
            + "\n"
            + "Return an iterator whose next() method returns selected values from an\n"
            + "iterable.  If start is specified, will skip all preceding elements;\n"
            + "otherwise, start defaults to zero.  Step defaults to one.  If\n"
            + "specified as another value, step determines how many values are\n"
            + "skipped between successive calls.  Works like a slice() on a list\n"
            + "but returns an iterator.")
final class ISliceType extends IteratorMembers {

  private ISliceType() {}

  @PyMethod(value = "__new__", signature = "(*args)")
  static PyObject make(PyType type, PyObject[] arguments) {
    if (arguments.length < 2 || arguments.length > 4) {
      throw Errors.typeError(
          "islice expected at %s, got %d",
          arguments.length < 2 ? "least 2 arguments" : "most 4 arguments", arguments.length);
    }
    boolean isStopOnly = arguments.length == 2;
    String message =
        isStopOnly
            ? "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
            : "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    long stop =
        bound(
            arguments[isStopOnly ? 1 : 2],
            -1,
            "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.",
            message);
    long start = isStopOnly ? 0 : bound(arguments[1], 0, message, message);
    String wrongStep = "Step for islice() must be a positive integer or None.";
    long step = arguments.length < 4 ? 1 : bound(arguments[3], 1, wrongStep, wrongStep);
    if (step < 1) {
      throw Errors.valueError(wrongStep);
    }
    return new PyISlice(type, Iteration.iterator(arguments[0]), start, stop, step);
  }

  private static long bound(PyObject given, long otherwise, String wrongType, String wrongValue) {
    if (given == PyNone.NONE) {
      return otherwise;
    }
    if (given.type().special(Special.INDEX) == null) {
      throw Errors.valueError(wrongType);
    }
    PyInt number = Conversions.index(given);
    if (!number.isLong() || number.value < 0) {
      throw Errors.valueError(wrongValue);
    }
    return number.value;
  }
}

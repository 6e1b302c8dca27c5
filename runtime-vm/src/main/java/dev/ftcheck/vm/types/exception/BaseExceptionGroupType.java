package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;

/** Behaviour of {@code BaseExceptionGroup} and {@code ExceptionGroup} (PEP 654). */
@BuiltinType(value = "BaseExceptionGroup", doc = "A combination of multiple unrelated exceptions.")
final class BaseExceptionGroupType {

  private BaseExceptionGroupType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    if (arguments.length != 2) {
      throw Errors.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", arguments.length);
    }
    if (!(arguments[0] instanceof PyStr)) {
      throw Errors.typeError(
          "BaseExceptionGroup.__new__() argument 1 must be str, not %s",
          arguments[0].type().name());
    }
    PyTuple exceptions = exceptions(arguments[1]);
    PyType exact = exactType(type, exceptions);
    PyBaseException made = new PyBaseException(exact, PyTuple.of(arguments));
    ExceptionField.MESSAGE.set(made, arguments[0]);
    ExceptionField.EXCEPTIONS.set(made, exceptions);
    return made;
  }

  private static PyTuple exceptions(PyObject sequence) {
    if (sequence.type().special(Special.GETITEM) == null || sequence instanceof PyDict) {
      throw Errors.typeError("second argument (exceptions) must be a sequence");
    }
    PyObject[] items = Iteration.toArray(sequence);
    if (items.length == 0) {
      throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyBaseException)) {
        throw Errors.valueError("Item %d of second argument (exceptions) is not an exception", i);
      }
    }
    return PyTuple.of(items);
  }

  private static PyType exactType(PyType type, PyTuple exceptions) {
    boolean allPlain = true;
    for (PyObject each : exceptions.items) {
      allPlain &= each.type().isSubtype(ExceptionTypes.EXCEPTION);
    }
    if (allPlain) {
      return type == ExceptionTypes.BASE_EXCEPTION_GROUP ? ExceptionTypes.EXCEPTION_GROUP : type;
    }
    if (type == ExceptionTypes.EXCEPTION_GROUP) {
      throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
    }
    if (type.isSubtype(ExceptionTypes.EXCEPTION)) {
      throw Errors.typeError("Cannot nest BaseExceptions in '%s'", type.name());
    }
    return type;
  }

  @PyMethod("__str__")
  static String str(PyBaseException self) {
    int count = ExceptionGroups.members(self).size();
    return "%s (%d sub-exception%s)"
        .formatted(
            Conversions.str(ExceptionField.MESSAGE.get(self)).value(),
            count,
            count == 1 ? "" : "s");
  }

  @PyMethod(value = "derive", signature = "(excs, /)")
  static PyObject derive(PyBaseException self, PyObject exceptions) {
    return ExceptionTypes.BASE_EXCEPTION_GROUP.call2(ExceptionField.MESSAGE.get(self), exceptions);
  }

  @PyMethod(value = "split", signature = "(matcher_value, /)")
  static PyObject split(PyBaseException self, PyObject matcher) {
    ExceptionGroups.Split parts = ExceptionGroups.split(self, ExceptionMatcher.of(matcher));
    return PyTuple.of(orNone(parts.match()), orNone(parts.rest()));
  }

  @PyMethod(value = "subgroup", signature = "(matcher_value, /)")
  static PyObject subgroup(PyBaseException self, PyObject matcher) {
    return orNone(ExceptionGroups.split(self, ExceptionMatcher.of(matcher)).match());
  }

  private static PyObject orNone(PyBaseException part) {
    return part == null ? PyNone.NONE : part;
  }

  @PyGetter(value = "message", doc = "exception message")
  static PyObject message(PyBaseException self) {
    return ExceptionField.MESSAGE.get(self);
  }

  @PySetter("message")
  static void setMessage(PyBaseException self, PyObject value) {
    throw readOnly();
  }

  @PyGetter(value = "exceptions", doc = "nested exceptions")
  static PyObject exceptions(PyBaseException self) {
    return ExceptionGroups.members(self);
  }

  @PySetter("exceptions")
  static void setExceptions(PyBaseException self, PyObject value) {
    throw readOnly();
  }

  private static Raise readOnly() {
    return Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "readonly attribute");
  }

  @PyMethod(value = "__class_getitem__", signature = "(object, /)", kind = PyMethod.Kind.CLASS)
  static PyObject classGetItem(PyType type, PyObject parameters) {
    return GenericAliases.of(type, parameters);
  }
}

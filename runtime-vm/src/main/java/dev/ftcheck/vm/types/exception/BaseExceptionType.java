package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code BaseException} ("Built-in Exceptions", library reference). */
@BuiltinType(value = "BaseException", doc = "Common base class for all exceptions")
final class BaseExceptionType {

  private static final PyStr NOTES = PyStr.interned("__notes__");

  private BaseExceptionType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    return new PyBaseException(type, PyTuple.of(arguments));
  }

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyBaseException self, PyObject[] arguments, PyDict names) {
    ExceptionArguments.refuseNames(self, names);
    self.setArguments(PyTuple.of(arguments));
  }

  @PyMethod("__repr__")
  static String repr(PyBaseException self) {
    PyTuple arguments = self.arguments();
    String shown =
        arguments.size() == 1
            ? "(" + Conversions.repr(arguments.get(0)).value() + ")"
            : Conversions.repr(arguments).value();
    return self.type().name() + shown;
  }

  @PyMethod("__str__")
  static PyObject str(PyBaseException self) {
    PyTuple arguments = self.arguments();
    return switch (arguments.size()) {
      case 0 -> PyStr.EMPTY;
      case 1 -> Conversions.str(arguments.get(0));
      default -> Conversions.str(arguments);
    };
  }

  @PyMethod(
      value = "with_traceback",
      signature = "(object, /)",
      doc = "Set self.__traceback__ to tb and return self.")
  static PyObject withTraceback(PyBaseException self, PyObject traceback) {
    setTraceback(self, traceback);
    return self;
  }

  @PyMethod(value = "add_note", signature = "(object, /)", doc = "Add a note to the exception")
  static void addNote(PyBaseException self, PyObject note) {
    if (!(note instanceof PyStr)) {
      throw Errors.typeError("add_note() argument must be str, not %s", note.type().name());
    }
    PyObject notes = Attributes.find(self, NOTES);
    if (notes == null) {
      notes = new PyList();
      Attributes.set(self, NOTES, notes);
    }
    if (!(notes instanceof PyList list)) {
      throw Errors.typeError("Cannot add note: __notes__ is not a list");
    }
    list.add(note);
  }

  @PyMethod(value = "__setstate__", signature = "(object, /)")
  static void setState(PyBaseException self, PyObject state) {
    if (state == PyNone.NONE) {
      return;
    }
    if (!(state instanceof PyDict values)) {
      throw Errors.typeError("state is not a dictionary");
    }
    for (PyObject name : values.keys()) {
      Attributes.set(self, (PyStr) name, values.get(name));
    }
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyBaseException self) {
    return Reduction.of(self, self.arguments());
  }

  @PyGetter("args")
  static PyObject args(PyBaseException self) {
    return self.arguments();
  }

  @PySetter("args")
  static void setArgs(PyBaseException self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("args may not be deleted");
    }
    self.setArguments(PyTuple.of(Iteration.toArray(value)));
  }

  @PyGetter("__traceback__")
  static PyObject traceback(PyBaseException self) {
    return orNone(self.traceback());
  }

  @PySetter("__traceback__")
  static void setTraceback(PyBaseException self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("__traceback__ may not be deleted");
    }
    if (value != PyNone.NONE && !(value instanceof PyTraceback)) {
      throw Errors.typeError("__traceback__ must be a traceback or None");
    }
    self.setTraceback(value instanceof PyTraceback traceback ? traceback : null);
  }

  @PyGetter("__context__")
  static PyObject context(PyBaseException self) {
    return orNone(self.context());
  }

  @PySetter("__context__")
  static void setContext(PyBaseException self, PyObject value) {
    self.setContext(chained(value, "__context__", "context"));
  }

  @PyGetter("__cause__")
  static PyObject cause(PyBaseException self) {
    return orNone(self.cause());
  }

  @PySetter("__cause__")
  static void setCause(PyBaseException self, PyObject value) {
    self.setCause(chained(value, "__cause__", "cause"));
  }

  private static PyBaseException chained(PyObject value, String attribute, String what) {
    if (value == null) {
      throw Errors.typeError("%s may not be deleted", attribute);
    }
    if (value != PyNone.NONE && !(value instanceof PyBaseException)) {
      throw Errors.typeError("exception %s must be None or derive from BaseException", what);
    }
    return value instanceof PyBaseException exception ? exception : null;
  }

  @PyGetter("__suppress_context__")
  static boolean suppressesContext(PyBaseException self) {
    return self.suppressesContext();
  }

  @PySetter("__suppress_context__")
  static void setSuppressesContext(PyBaseException self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete numeric/char attribute");
    }
    if (!(value instanceof PyBool)) {
      throw Errors.typeError("attribute value type must be bool");
    }
    self.setSuppressesContext(value == PyBool.TRUE);
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }
}

package dev.ftcheck.vm.module.contextvars;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.ThreadState;
import dev.ftcheck.vm.types.exception.GenericAliases;

/** Behaviour of {@code contextvars.ContextVar}. */
@BuiltinType("ContextVar")
final class ContextVarType {

  private ContextVarType() {}

  @PyMethod(value = "__new__", signature = "(name, /, *, default=None)")
  static PyObject make(PyType type, PyObject name, PyObject defaultValue) {
    if (!(name instanceof PyStr text)) {
      throw Errors.typeError("context variable name must be a str");
    }
    return new PyContextVar(text, defaultValue);
  }

  @PyGetter("name")
  static PyObject name(PyContextVar self) {
    return self.name;
  }

  @PyMethod(value = "get", signature = "(default=None, /)")
  static PyObject get(PyContextVar self, PyObject otherwise) {
    PyObject value =
        ThreadState.current().context() instanceof PyContext context ? context.get(self) : null;
    if (value != null) {
      return value;
    }
    if (otherwise != null) {
      return otherwise;
    }
    if (self.defaultValue != null) {
      return self.defaultValue;
    }
    throw new Raise(new PyBaseException(ExceptionTypes.LOOKUP_ERROR, PyTuple.of(self)));
  }

  @PyMethod("set")
  static PyObject set(PyContextVar self, PyObject value) {
    PyContext context = PyContext.current();
    PyObject old = context.get(self);
    context.put(self, value);
    return new PyToken(context, self, old);
  }

  @PyMethod("reset")
  static void reset(PyContextVar self, PyObject token) {
    if (!(token instanceof PyToken known)) {
      throw Errors.typeError(
          "expected an instance of Token, got %s", Conversions.repr(token).value());
    }
    if (known.used.get()) {
      throw Errors.runtimeError("%s has already been used once", Conversions.repr(token).value());
    }
    if (known.variable != self) {
      throw Errors.valueError(
          "%s was created by a different ContextVar", Conversions.repr(token).value());
    }
    if (known.context != PyContext.current()) {
      throw Errors.valueError(
          "%s was created in a different Context", Conversions.repr(token).value());
    }
    known.used.set(true);
    known.context.put(self, known.old);
  }

  @PyMethod(value = "__class_getitem__", signature = "(item, /)", kind = PyMethod.Kind.CLASS)
  static PyObject classGetItem(PyType type, PyObject item) {
    return GenericAliases.of(type, item);
  }

  @PyMethod("__repr__")
  static String repr(PyContextVar self) {
    String shownDefault =
        self.defaultValue == null ? "" : " default=" + Conversions.repr(self.defaultValue).value();
    return "<ContextVar name=%s%s at 0x%x>"
        .formatted(Conversions.repr(self.name).value(), shownDefault, Identity.number(self));
  }
}

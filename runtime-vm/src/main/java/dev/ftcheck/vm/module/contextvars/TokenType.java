package dev.ftcheck.vm.module.contextvars;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.exception.GenericAliases;

/** Behaviour of {@code contextvars.Token}. */
@BuiltinType("Token")
final class TokenType {

  private TokenType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    throw Errors.runtimeError("Tokens can only be created by ContextVars");
  }

  @PyConstant("MISSING")
  static PyObject missing() {
    return PyMissing.MISSING;
  }

  @PyGetter("var")
  static PyObject variable(PyToken self) {
    return self.variable;
  }

  @PyGetter("old_value")
  static PyObject oldValue(PyToken self) {
    return self.old == null ? PyMissing.MISSING : self.old;
  }

  @PyMethod("__enter__")
  static PyObject enter(PyToken self) {
    return self;
  }

  @PyMethod(value = "__exit__", signature = "(type, value, traceback, /)")
  static void exit(PyToken self, PyObject type, PyObject value, PyObject traceback) {
    ContextVarType.reset(self.variable, self);
  }

  @PyMethod(value = "__class_getitem__", signature = "(item, /)", kind = PyMethod.Kind.CLASS)
  static PyObject classGetItem(PyType type, PyObject item) {
    return GenericAliases.of(type, item);
  }

  @PyMethod("__repr__")
  static String repr(PyToken self) {
    return "<Token%s var=%s at 0x%x>"
        .formatted(
            self.used.get() ? " used" : "",
            Conversions.repr(self.variable).value(),
            Identity.number(self));
  }
}

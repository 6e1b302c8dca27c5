package dev.ftcheck.vm.module.operator;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.KeywordCall;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** {@code operator.methodcaller}. */
@BuiltinType(
    value = "methodcaller",
    doc =
        "Return a callable object that calls the given method on its operand.\n"
            + "After f = methodcaller('name'), the call f(r) returns r.name().\n"
            + "After g = methodcaller('name', 'date', foo=1), the call g(r) returns\n"
            + "r.name('date', foo=1).")
final class MethodCallerType {

  private MethodCallerType() {}

  @PyMethod(
      value = "__new__",
      signature = "(*args, **kwargs)",
      text = "($type, name, /, *args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    if (arguments.length == 0) {
      throw Errors.typeError("methodcaller needs at least one argument, the method name");
    }
    if (!(arguments[0] instanceof PyStr name)) {
      throw Errors.typeError("method name must be a string");
    }
    PyObject[] rest = java.util.Arrays.copyOfRange(arguments, 1, arguments.length);
    return new PyMethodCaller(PyStr.interned(name.value()), rest, keywords);
  }

  @PyMethod(
      value = "__call__",
      signature = "(obj, /)",
      messageName = "methodcaller",
      words = ArgumentWords.COUNTED)
  static PyObject call(PyMethodCaller self, PyObject object) {
    return self.call1(object);
  }

  @PyGetter("__text_signature__")
  static String signature(PyMethodCaller self) {
    return "(obj, /)";
  }

  @PyMethod("__repr__")
  static String repr(PyMethodCaller self) {
    StringBuilder text = new StringBuilder(self.type().fullName());
    text.append('(').append(Conversions.repr(self.name).value());
    for (PyObject argument : self.arguments) {
      text.append(", ").append(Conversions.repr(argument).value());
    }
    PyObject[] entries = self.keywords.snapshot();
    for (int i = 0; i < entries.length; i += 2) {
      text.append(", ").append(entries[i]).append('=');
      text.append(Conversions.repr(entries[i + 1]).value());
    }
    return text.append(')').toString();
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PyMethodCaller self) {
    if (self.keywords.size() == 0) {
      return PyTuple.of(self.type(), PyTuple.of(Arguments.prepend(self.name, self.arguments)));
    }
    PyObject partial = Attributes.get(ImportSystem.current().module("functools"), "partial");
    PyObject maker =
        KeywordCall.call(partial, new PyObject[] {self.type(), self.name}, self.keywords);
    return PyTuple.of(maker, PyTuple.of(self.arguments));
  }
}

package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;

/** {@code _sitebuiltins.Quitter}. */
@BuiltinType("Quitter")
final class QuitterType {

  private QuitterType() {}

  @PyMethod("__repr__")
  static String repr(PyQuitter self) {
    return "Use %s() or %s to exit".formatted(text(self, "name"), text(self, "eof"));
  }

  private static String text(PyQuitter self, String name) {
    return Conversions.str(Attributes.get(self, name)).value();
  }

  /** Closes the standard input, which tells shells that read it that the program ended. */
  @PyMethod(value = "__call__", signature = "(code=None)")
  static void call(PyQuitter self, PyObject code) {
    PyObject sys = Interpreter.current().sys();
    try {
      Attributes.get(Attributes.get(sys, "stdin"), "close").call0();
    } catch (Raise ignored) {
      // The exit below matters more than an input that can't be closed.
    }
    Attributes.get(sys, "exit").call1(code == null ? PyNone.NONE : code);
  }
}

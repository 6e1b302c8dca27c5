package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Behaviour of {@code exit} and {@code quit}; the call itself is the library's, when it comes. */
@BuiltinType("Quitter")
final class QuitterType {

  private static final String END_OF_INPUT = "Ctrl-D (i.e. EOF)";

  private QuitterType() {}

  @PyGetter("name")
  static PyObject name(PyQuitter self) {
    return PyStr.of(self.name());
  }

  @PyGetter("eof")
  static PyObject endOfInput(PyQuitter self) {
    return PyStr.of(END_OF_INPUT);
  }

  @PyMethod("__repr__")
  static String repr(PyQuitter self) {
    return "Use %s() or %s to exit".formatted(self.name(), END_OF_INPUT);
  }

  @PyMethod(value = "__call__", signature = "(code=None)")
  static PyObject call(PyQuitter self, PyObject code) {
    PyObject quitter =
        Attributes.get(ImportSystem.current().module("_sitebuiltins"), "Quitter")
            .call2(PyStr.of(self.name()), PyStr.of(END_OF_INPUT));
    return quitter.call1(code == null ? PyNone.NONE : code);
  }
}

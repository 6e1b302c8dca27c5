package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;

/** Behaviour of {@code copyright}, {@code credits} and {@code license}. */
@BuiltinType("_Printer")
final class SiteTextType {

  private SiteTextType() {}

  @PyMethod("__repr__")
  static String repr(PySiteText self) {
    return self.name().equals("license")
        ? "Type license() to see the full license text"
        : self.text();
  }

  /** Prints the text. */
  @PyMethod("__call__")
  static void call(PySiteText self) {
    Attributes.get(Attributes.get(Interpreter.current().sys(), "stdout"), "write")
        .call1(PyStr.of(self.text() + "\n"));
  }
}

package dev.ftcheck.vm.module.sys;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;

/** {@code sys.displayhook}: shows the value of an interactive expression. */
final class DisplayHook {

  private static final PyStr LAST = PyStr.interned("_");

  private DisplayHook() {}

  static void show(PyObject value) {
    if (value == PyNone.NONE) {
      return;
    }
    Interpreter interpreter = Interpreter.current();
    interpreter.builtins().dictionary().put(LAST, PyNone.NONE);
    PyObject out = Attributes.find(interpreter.sys(), "stdout");
    if (out == null || out == PyNone.NONE) {
      throw Errors.runtimeError("lost sys.stdout");
    }
    Attributes.get(out, "write").call1(PyStr.of(Conversions.repr(value).value() + "\n"));
    interpreter.builtins().dictionary().put(LAST, value);
  }
}

package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;

/** {@code print}. */
final class Printing {

  private static final PyStr STDOUT = PyStr.interned("stdout");
  private static final PyStr WRITE = PyStr.interned("write");
  private static final PyStr FLUSH = PyStr.interned("flush");
  private static final PyStr SPACE = PyStr.interned(" ");
  private static final PyStr NEWLINE = PyStr.interned("\n");

  private Printing() {}

  static void print(
      PyObject[] values, PyObject separator, PyObject end, PyObject file, boolean flush) {
    PyObject target = file;
    if (target == null || target == PyNone.NONE) {
      target = Interpreter.current().sys().dictionary().get(STDOUT);
      if (target == null) {
        throw Errors.runtimeError("lost sys.stdout");
      }
      if (target == PyNone.NONE) {
        return;
      }
    }
    PyStr between = text("sep", separator, SPACE);
    PyStr last = text("end", end, NEWLINE);
    PyObject write = Attributes.get(target, WRITE);
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        write.call1(between);
      }
      write.call1(Conversions.str(values[i]));
    }
    write.call1(last);
    if (flush) {
      Attributes.get(target, FLUSH).call0();
    }
  }

  private static PyStr text(String name, PyObject given, PyStr otherwise) {
    if (given == null || given == PyNone.NONE) {
      return otherwise;
    }
    if (given instanceof PyStr text) {
      return text;
    }
    throw Errors.typeError("%s must be None or a string, not %s", name, given.type().name());
  }
}

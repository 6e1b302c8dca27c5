package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.module.io.PyStringIO;
import dev.ftcheck.vm.module.io.PyTextIOWrapper;
import dev.ftcheck.vm.natives.BoundNative;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
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
    String line = takesWholeLines(target, write) ? line(values, between, last) : null;
    if (line != null) {
      write.call1(PyStr.of(line));
    } else {
      writeParts(write, values, between, last);
    }
    if (flush) {
      Attributes.get(target, FLUSH).call0();
    }
  }

  private static void writeParts(PyObject write, PyObject[] values, PyStr between, PyStr last) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        write.call1(between);
      }
      write.call1(Conversions.str(values[i]));
    }
    write.call1(last);
  }

  /**
   * Whether nobody can tell one call of {@code write} from several: that of a text file in Java.
   */
  private static boolean takesWholeLines(PyObject target, PyObject write) {
    return (target instanceof PyTextIOWrapper || target instanceof PyStringIO)
        && !target.type().isHeapType()
        && write instanceof BoundNative bound
        && bound.self() == target
        && bound.function().name().equals("write");
  }

  /**
   * All that is to be written, when making it runs no code of the program and writing it cannot
   * fail in the middle; null otherwise.
   */
  private static String line(PyObject[] values, PyStr between, PyStr last) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        line.append(between.value());
      }
      Class<?> kind = values[i].getClass();
      boolean isAtom =
          kind == PyStr.class
              || kind == PyInt.class
              || kind == PyFloat.class
              || kind == PyBool.class
              || kind == PyNone.class;
      if (!isAtom) {
        return null;
      }
      line.append(Conversions.str(values[i]).value());
    }
    line.append(last.value());
    String text = line.toString();
    return isAscii(text) ? text : null;
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

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}

package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;

/** {@code input}. */
final class ConsoleInput {

  private ConsoleInput() {}

  static PyObject read(PyObject prompt) {
    PyObject out = stream("stdout");
    PyObject in = stream("stdin");
    if (prompt != null) {
      Attributes.get(out, "write").call1(Conversions.str(prompt));
    }
    Attributes.get(out, "flush").call0();
    PyObject line = Attributes.get(in, "readline").call0();
    if (!(line instanceof PyStr text)) {
      throw Errors.typeError("object.readline() returned non-string");
    }
    if (text.value().isEmpty()) {
      throw Errors.of(ExceptionTypes.EOF_ERROR, "EOF when reading a line");
    }
    String read = text.value();
    return PyStr.of(read.endsWith("\n") ? read.substring(0, read.length() - 1) : read);
  }

  private static PyObject stream(String name) {
    PyObject stream = Attributes.find(Interpreter.current().sys(), name);
    if (stream == null || stream == PyNone.NONE) {
      throw Errors.runtimeError("lost sys.%s", name);
    }
    return stream;
  }
}

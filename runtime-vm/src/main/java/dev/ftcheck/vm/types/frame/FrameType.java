package dev.ftcheck.vm.types.frame;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;

/** Behaviour of {@code types.FrameType} ("Frame objects", data model). */
@BuiltinType("frame")
final class FrameType {

  private static final PyStr BUILTINS = PyStr.interned("__builtins__");

  private FrameType() {}

  @PyGetter("f_code")
  static PyObject code(PyFrame self) {
    return self.code();
  }

  @PyGetter("f_globals")
  static PyObject globals(PyFrame self) {
    return self.globals();
  }

  @PyGetter("f_locals")
  static PyObject locals(PyFrame self) {
    return self.locals();
  }

  @PyGetter("f_builtins")
  static PyObject builtins(PyFrame self) {
    PyObject own = self.globals().get(BUILTINS);
    if (own == null) {
      return Interpreter.current().builtins().dictionary();
    }
    return own instanceof PyModule module ? module.dictionary() : own;
  }

  @PyGetter("f_back")
  static PyObject back(PyFrame self) {
    PyFrame caller = self.caller();
    return caller == null ? PyNone.NONE : caller;
  }

  @PyGetter("f_lineno")
  static int line(PyFrame self) {
    return self.line();
  }

  @PySetter("f_lineno")
  static void setLine(PyFrame self, PyObject value) {
    throw Errors.valueError("f_lineno can only be set in a trace function");
  }

  @PyGetter("f_lasti")
  static int lastInstruction(PyFrame self) {
    return self.position() < 0 ? -1 : self.position() << 1;
  }

  @PyGetter("f_generator")
  static PyObject generator(PyFrame self) {
    PyObject generator = self.generator();
    return generator == null ? PyNone.NONE : generator;
  }

  @PyGetter("f_trace")
  static PyObject trace(PyFrame self) {
    return self.traceFunction();
  }

  @PySetter("f_trace")
  static void setTrace(PyFrame self, PyObject value) {
    self.setTraceFunction(value == null ? PyNone.NONE : value);
  }

  @PyGetter("f_trace_lines")
  static boolean tracesLines(PyFrame self) {
    return true;
  }

  @PyGetter("f_trace_opcodes")
  static boolean tracesInstructions(PyFrame self) {
    return false;
  }

  @PyMethod("clear")
  static void clear(PyFrame self) {
    self.clear();
  }

  @PyMethod("__repr__")
  static String repr(PyFrame self) {
    return "<frame at 0x%x, file '%s', line %d, code %s>"
        .formatted(
            Identity.number(self),
            self.code().header().file(),
            self.line(),
            self.code().header().name());
  }
}

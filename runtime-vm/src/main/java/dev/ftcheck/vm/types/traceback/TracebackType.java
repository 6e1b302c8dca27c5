package dev.ftcheck.vm.types.traceback;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.frame.PyFrame;

/** Behaviour of {@code types.TracebackType} ("Traceback objects", data model). */
@BuiltinType("traceback")
final class TracebackType {

  private TracebackType() {}

  @PyMethod(value = "__new__", signature = "(tb_next, tb_frame, tb_lasti, tb_lineno)")
  static PyObject make(PyType type, PyObject next, PyFrame frame, int lastInstruction, int line) {
    if (next != PyNone.NONE && !(next instanceof PyTraceback)) {
      throw Errors.typeError("expected traceback object or None, got '%s'", next.type().name());
    }
    PyTraceback made =
        new PyTraceback(
            frame.code(),
            frame.globals(),
            lastInstruction >> 1,
            next instanceof PyTraceback known ? known : null,
            null);
    made.setFrame(frame);
    made.setLine(line);
    return made;
  }

  @PyGetter("tb_next")
  static PyObject next(PyTraceback self) {
    return self.next() == null ? PyNone.NONE : self.next();
  }

  @PySetter("tb_next")
  static void setNext(PyTraceback self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete tb_next attribute");
    }
    if (value == PyNone.NONE) {
      self.setNext(null);
      return;
    }
    if (!(value instanceof PyTraceback next)) {
      throw Errors.typeError("expected traceback object, got '%s'", value.type().name());
    }
    for (PyTraceback at = next; at != null; at = at.next()) {
      if (at == self) {
        throw Errors.valueError("traceback loop detected");
      }
    }
    self.setNext(next);
  }

  @PyGetter("tb_frame")
  static PyObject frame(PyTraceback self) {
    return PyFrame.of(self);
  }

  @PyGetter("tb_lasti")
  static int lastInstruction(PyTraceback self) {
    return self.position() << 1;
  }

  @PyGetter("tb_lineno")
  static int line(PyTraceback self) {
    return self.line();
  }

  @PyMethod("__dir__")
  static PyObject dir(PyTraceback self) {
    return new PyList(
        PyStr.of("tb_frame"), PyStr.of("tb_next"), PyStr.of("tb_lasti"), PyStr.of("tb_lineno"));
  }
}

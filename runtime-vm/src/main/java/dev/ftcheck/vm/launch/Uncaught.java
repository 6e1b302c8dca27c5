package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;

/** What an exception that leaves {@code __main__} does: a message on stderr and an exit code. */
final class Uncaught {

  /** As a shell reports death by SIGINT. */
  private static final int INTERRUPTED = 130;

  private Uncaught() {}

  static int exitCode(Raise raised) {
    if (raised.is(ExceptionTypes.SYSTEM_EXIT)) {
      return ofSystemExit(Attributes.get(raised.value(), "code"));
    }
    show(raised);
    return raised.is(ExceptionTypes.KEYBOARD_INTERRUPT) ? INTERRUPTED : 1;
  }

  private static int ofSystemExit(PyObject status) {
    if (status == PyNone.NONE) {
      return 0;
    }
    if (status instanceof PyInt number) {
      return (int) number.value & 0xff;
    }
    PyObject err = Attributes.find(Interpreter.current().sys(), "stderr");
    if (err != null && err != PyNone.NONE) {
      flush("stdout");
      Attributes.get(err, "write").call1(PyStr.of(Conversions.str(status).value() + "\n"));
      flush("stderr");
    }
    return 1;
  }

  private static void flush(String stream) {
    PyObject out = Attributes.find(Interpreter.current().sys(), stream);
    if (out != null && out != PyNone.NONE) {
      Attributes.get(out, "flush").call0();
    }
  }

  private static void show(Raise raised) {
    flush("stdout");
    PyObject hook = Attributes.find(Interpreter.current().sys(), "excepthook");
    PyObject traceback =
        raised.value().traceback() == null ? PyNone.NONE : raised.value().traceback();
    if (hook != null) {
      hook.call3(raised.value().type(), raised.value(), traceback);
    }
  }
}

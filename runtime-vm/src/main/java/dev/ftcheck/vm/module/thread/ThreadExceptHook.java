package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.RunningThreads;
import dev.ftcheck.vm.types.traceback.ExceptionPrinter;

/** {@code threading.excepthook}: shows what ended a thread, except SystemExit. */
public final class ThreadExceptHook {

  private ThreadExceptHook() {}

  /** The default hook. */
  public static void display(PyObject arguments) {
    if (!(arguments instanceof PyExceptHookArgs hook)) {
      throw Errors.typeError("_thread.excepthook argument type must be ExceptHookArgs");
    }
    PyObject value = hook.fields.get(1);
    if (hook.fields.get(0) == ExceptionTypes.SYSTEM_EXIT) {
      return;
    }
    PyObject thread = hook.fields.get(3);
    PyObject stream = stream(thread);
    if (stream == null) {
      return;
    }
    StringBuilder text = new StringBuilder("Exception in thread ");
    text.append(name(thread)).append(":\n");
    if (value instanceof PyBaseException exception) {
      PyTraceback traceback = hook.fields.get(2) instanceof PyTraceback known ? known : null;
      text.append(ExceptionPrinter.text(exception, traceback));
    }
    // One write, so that threads that fail together do not mix their lines.
    Attributes.get(stream, "write").call1(PyStr.of(text.toString()));
    Attributes.get(stream, "flush").call0();
  }

  private static PyObject stream(PyObject thread) {
    PyObject stream = Attributes.find(Interpreter.current().sys(), "stderr");
    if (stream == null || stream == PyNone.NONE) {
      stream = thread == PyNone.NONE ? null : Attributes.find(thread, "_stderr");
    }
    return stream == null || stream == PyNone.NONE ? null : stream;
  }

  private static String name(PyObject thread) {
    return thread == PyNone.NONE
        ? String.valueOf(RunningThreads.identity(Thread.currentThread()))
        : Conversions.str(Attributes.get(thread, "name")).value();
  }
}

package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.module.thread.PyExceptHookArgs;
import dev.ftcheck.vm.module.thread.ThreadExceptHook;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.ThreadState;
import dev.ftcheck.vm.types.traceback.ExceptHook;

/** Hands an exception that ends a thread to {@code threading.excepthook}. */
final class UncaughtInThread {

  private static final PyStr HOOK = PyStr.interned("excepthook");

  private UncaughtInThread() {}

  static void report(PyBaseException exception, PyThread thread) {
    ThreadState state = ThreadState.current();
    PyBaseException handled = state.handled();
    state.setHandled(exception);
    try {
      PyObject traceback = exception.traceback() == null ? PyNone.NONE : exception.traceback();
      PyExceptHookArgs arguments =
          new PyExceptHookArgs(PyTuple.of(exception.type(), exception, traceback, thread));
      PyObject hook = ThreadTable.module().get(HOOK);
      if (hook == null || hook == PyNone.NONE) {
        ThreadExceptHook.display(arguments);
      } else {
        hook.call1(arguments);
      }
    } catch (Raise failed) {
      reportFailure(failed);
    } finally {
      state.setHandled(handled);
    }
  }

  private static void reportFailure(Raise failed) {
    if (!failed.is(ExceptionTypes.EXCEPTION)) {
      return;
    }
    failed.value().setSuppressesContext(true);
    PyObject stderr = Attributes.find(Interpreter.current().sys(), "stderr");
    if (stderr != null && stderr != PyNone.NONE) {
      Attributes.get(stderr, "write").call1(PyStr.of("Exception in threading.excepthook:\n"));
    }
    ExceptHook.uncaught(failed.value());
  }
}

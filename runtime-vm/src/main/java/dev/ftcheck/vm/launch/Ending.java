package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.module.io.OpenWriters;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.runtime.Finalizers;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.Interrupts;
import dev.ftcheck.vm.runtime.RunningThreads;
import dev.ftcheck.vm.runtime.SyncEvents;

/** The end of a program: threads joined, exit functions run, streams flushed. */
final class Ending {

  /** What CPython exits with when flushing stdout fails. */
  private static final int FLUSH_FAILED = 120;

  private Ending() {}

  static int end(Interpreter interpreter, int code) {
    run(interpreter, "threading", "_shutdown");
    run(interpreter, "atexit", "_run_exitfuncs");
    SyncEvents.programEnds();
    RunningThreads.current().setFinalizing();
    Interrupts.endDaemons();
    Finalizers.current().runAll();
    boolean flushed = flushStreams(interpreter);
    OpenWriters.flushAll();
    return flushed ? code : FLUSH_FAILED;
  }

  /** Answers whether all went well. */
  static boolean flushStreams(Interpreter interpreter) {
    return flush(interpreter, "stdout") & flush(interpreter, "stderr");
  }

  /** Only modules that the program imported have something to end. */
  private static void run(Interpreter interpreter, String module, String function) {
    PyObject imported = interpreter.modules().get(PyStr.interned(module));
    if (imported == null || imported == PyNone.NONE) {
      return;
    }
    PyObject callable = Attributes.find(imported, function);
    if (callable == null) {
      return;
    }
    try {
      callable.call0();
    } catch (Raise raised) {
      Uncaught.exitCode(raised);
    }
  }

  private static boolean flush(Interpreter interpreter, String name) {
    PyObject stream = Attributes.find(interpreter.sys(), name);
    if (stream == null || stream == PyNone.NONE) {
      return true;
    }
    try {
      if (isClosed(stream)) {
        return true;
      }
      Attributes.get(stream, "flush").call0();
      return true;
    } catch (Raise failed) {
      return false;
    }
  }

  /** As CPython asks it: a stream that cannot tell counts as open. */
  private static boolean isClosed(PyObject stream) {
    try {
      PyObject closed = Attributes.find(stream, "closed");
      return closed != null && Truth.of(closed);
    } catch (Raise unknown) {
      return false;
    }
  }
}

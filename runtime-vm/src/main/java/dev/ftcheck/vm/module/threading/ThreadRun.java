package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.module.contextvars.PyContext;
import dev.ftcheck.vm.module.thread.NativeThread;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.runtime.RunningThreads;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.runtime.ThreadState;

/** What a new thread does: makes itself known, runs in its context, reports what it raised. */
record ThreadRun(PyThread thread, ThreadTable table) implements Runnable {

  @Override
  public void run() {
    begin();
    try {
      PyObject context = thread.get("_context");
      if (context instanceof PyContext known) {
        known.run(() -> Attributes.get(thread, "run").call0());
      } else {
        Attributes.get(context, "run").call1(Attributes.get(thread, "run"));
      }
    } catch (Raise raised) {
      UncaughtInThread.report(raised.value(), thread);
    } finally {
      table.active().remove(identity());
    }
  }

  private static PyInt identity() {
    return PyInt.of(RunningThreads.identity(Thread.currentThread()));
  }

  private void begin() {
    PyInt identity = identity();
    thread.setOwn("_ident", identity);
    thread.setOwn("_native_id", PyInt.of(NativeThread.id()));
    PyStr name = Conversions.str(thread.get("_name"));
    NativeThread.setName(name);
    SyncEvents.threadNamed(name.value(), thread.isDaemon());
    table.active().put(identity, thread);
    table.limbo().remove(thread);
    ThreadState state = ThreadState.current();
    if (Truth.of(table.traceFunction())) {
      state.setTraceFunction(table.traceFunction());
    }
    if (Truth.of(table.profileFunction())) {
      state.setProfileFunction(table.profileFunction());
    }
    thread.started().set();
  }

  /** {@code Thread.run}: calls the target once, and forgets it. */
  static void runTarget(PyThread thread) {
    try {
      PyObject target = Attributes.get(thread, "_target");
      if (target != PyNone.NONE) {
        Spread.call(target, thread.get("_args"), thread.get("_kwargs"));
      }
    } finally {
      for (String name : new String[] {"_target", "_args", "_kwargs"}) {
        Attributes.set(thread, PyStr.interned(name), null);
      }
    }
  }
}

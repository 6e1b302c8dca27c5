package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.module.thread.JoinableStart;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.SyncEvents;

/** Starts the thread behind a thread object. */
final class ThreadLaunch {

  private static final PyStr START = PyStr.interned("_start_joinable_thread");
  private static final PyStr[] NAMES = {PyStr.interned("handle"), PyStr.interned("daemon")};

  private ThreadLaunch() {}

  static void launch(PyThread thread, ThreadTable table) {
    SyncEvents.published(thread);
    PyDict module = ThreadTable.module();
    PyObject start = module.get(START);
    PyObject original = table.originalStart();
    if (start == null || start == original) {
      JoinableStart.start(thread.handle(), new ThreadRun(thread, table), thread.isDaemon());
      return;
    }
    // A program put a function of its own in its place.
    PyObject bootstrap = Attributes.get(thread, "_bootstrap");
    start.callKeywords(
        new PyObject[] {bootstrap, thread.handle(), PyBool.of(thread.isDaemon())}, NAMES);
  }
}

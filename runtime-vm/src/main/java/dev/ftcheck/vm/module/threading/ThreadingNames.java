package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.module.thread.PyLock;
import dev.ftcheck.vm.module.thread.PyRLock;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** The types and values of {@code threading}, and what it takes over from {@code _thread}. */
final class ThreadingNames {

  private static final String[] PUBLIC = {
    "get_ident",
    "active_count",
    "Condition",
    "current_thread",
    "enumerate",
    "main_thread",
    "TIMEOUT_MAX",
    "Event",
    "Lock",
    "RLock",
    "Semaphore",
    "BoundedSemaphore",
    "Thread",
    "Barrier",
    "BrokenBarrierError",
    "Timer",
    "ThreadError",
    "setprofile",
    "settrace",
    "local",
    "stack_size",
    "excepthook",
    "ExceptHookArgs",
    "gettrace",
    "getprofile",
    "setprofile_all_threads",
    "settrace_all_threads",
    "get_native_id"
  };

  /** Pairs of the name here and the name in {@code _thread}. */
  private static final String[] TAKEN_OVER = {
    "get_ident", "get_ident",
    "get_native_id", "get_native_id",
    "stack_size", "stack_size",
    "TIMEOUT_MAX", "TIMEOUT_MAX",
    "ThreadError", "error",
    "local", "_local",
    "excepthook", "_excepthook",
    "__excepthook__", "_excepthook",
    "_start_joinable_thread", "start_joinable_thread",
    "_daemon_threads_allowed", "daemon_threads_allowed",
    "_allocate_lock", "allocate_lock",
    "_LockType", "LockType",
    "_thread_shutdown", "_shutdown",
    "_make_thread_handle", "_make_thread_handle",
    "_ThreadHandle", "_ThreadHandle",
    "_get_main_thread_ident", "_get_main_thread_ident",
    "_is_main_interpreter", "_is_main_interpreter",
    "_set_name", "set_name"
  };

  private ThreadingNames() {}

  static void addTo(PyDict names) {
    PyObject below = ImportSystem.current().module("_thread");
    for (int i = 0; i < TAKEN_OVER.length; i += 2) {
      put(names, TAKEN_OVER[i], Attributes.get(below, TAKEN_OVER[i + 1]));
    }
    put(names, "Lock", PyLock.TYPE);
    put(names, "_CRLock", PyRLock.TYPE);
    put(names, "_PyRLock", PyRLock.TYPE);
    put(names, "_RLock", PyRLock.TYPE);
    put(names, "Condition", PyCondition.TYPE);
    put(names, "Semaphore", PySemaphore.TYPE);
    put(names, "BoundedSemaphore", PySemaphore.BOUNDED);
    put(names, "Event", PyEvent.TYPE);
    put(names, "Barrier", PyBarrier.TYPE);
    put(names, "BrokenBarrierError", PyBarrier.BROKEN_ERROR);
    put(names, "Thread", PyThread.TYPE);
    put(names, "Timer", PyThread.TIMER);
    put(names, "_MainThread", PyThread.MAIN);
    put(names, "_DummyThread", PyThread.DUMMY);
    put(names, "_HAVE_THREAD_NATIVE_ID", PyBool.TRUE);
    addState(names);
    PyList all = new PyList();
    for (String name : PUBLIC) {
      all.add(PyStr.of(name));
    }
    put(names, "__all__", all);
  }

  private static void addState(PyDict names) {
    ThreadTable table = ThreadTable.current();
    table.setOriginalStart(names.get(PyStr.interned("_start_joinable_thread")));
    put(names, "_active", table.active());
    put(names, "_limbo", table.limbo());
    put(names, "_main_thread", table.main());
    put(names, "_active_limbo_lock", PyRLock.create());
  }

  private static void put(PyDict names, String name, PyObject value) {
    names.put(PyStr.interned(name), value);
  }
}

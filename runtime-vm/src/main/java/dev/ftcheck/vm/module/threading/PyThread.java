package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.module.thread.PyThreadHandle;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;

/**
 * {@code threading.Thread}. What programs look at has the names of CPython's attributes ({@code
 * _target}, {@code _args}, {@code _name} ...) among the object's own attributes.
 */
public final class PyThread extends PyAttributed {

  public static final PyType TYPE = ThreadingType.of("Thread", "ThreadType");
  static final PyType TIMER = ThreadingType.derived("Timer", "TimerType", TYPE);
  static final PyType MAIN = ThreadingType.derived("_MainThread", null, TYPE);
  static final PyType DUMMY = ThreadingType.derived("_DummyThread", "DummyThreadType", TYPE);

  private volatile PyThreadHandle handle;
  private volatile PyEvent started;

  PyThread(PyType type) {
    super(type.rootShape());
  }

  /** Ends {@code Thread.__init__}. */
  void setInitialised() {
    handle = new PyThreadHandle();
    started = PyEvent.create();
    setOwn("_ident", PyNone.NONE);
    setOwn("_native_id", PyNone.NONE);
    setOwn("_started", started);
    setOwn("_os_thread_handle", handle);
    setOwn("_initialized", PyBool.TRUE);
  }

  boolean isInitialised() {
    return started != null;
  }

  PyThreadHandle handle() {
    return handle;
  }

  /** Gives the object of a thread that runs already its handle. */
  void setHandle(PyThreadHandle running) {
    handle = running;
    setOwn("_os_thread_handle", running);
  }

  PyEvent started() {
    return started;
  }

  boolean isStarted() {
    return started.isSet();
  }

  PyObject get(String attribute) {
    PyObject value = own(attribute);
    return value == null ? PyNone.NONE : value;
  }

  boolean isDaemon() {
    return Truth.of(get("_daemonic"));
  }
}

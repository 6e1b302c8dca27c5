package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.module.thread.JoinableStart;
import dev.ftcheck.vm.module.thread.PyThreadHandle;
import dev.ftcheck.vm.module.thread.ThreadEnd;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.RunningThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The thread objects of one interpreter: {@code threading._active} and {@code _limbo}. */
final class ThreadTable implements Forkable {

  private final PyDict active = new PyDict();
  private final PyDict limbo = new PyDict();
  private final AtomicLong names = new AtomicLong();
  private volatile PyThread main;
  private final List<PyObject> exitFunctions = new ArrayList<>();
  private boolean shuttingDown;
  private volatile PyObject originalStart;
  private volatile PyObject traceFunction = PyNone.NONE;
  private volatile PyObject profileFunction = PyNone.NONE;

  private ThreadTable() {
    Thread thread = JoinableStart.mainThread();
    main = attached(PyThread.MAIN, "MainThread", false, thread);
    ThreadEnd.add(this::forgetDummy);
  }

  static ThreadTable current() {
    return Interpreter.current().state(ThreadTable.class, ThreadTable::new);
  }

  PyDict active() {
    return active;
  }

  PyDict limbo() {
    return limbo;
  }

  PyThread main() {
    return main;
  }

  /** The template with the next number in. */
  String newName(String template) {
    return template.formatted(names.incrementAndGet());
  }

  PyObject traceFunction() {
    return traceFunction;
  }

  void setTraceFunction(PyObject function) {
    traceFunction = function;
  }

  PyObject profileFunction() {
    return profileFunction;
  }

  void setProfileFunction(PyObject function) {
    profileFunction = function;
  }

  /** {@code current_thread()}: a dummy for a thread that {@code threading} did not start. */
  PyObject currentThread() {
    Thread self = Thread.currentThread();
    PyObject known = active.get(PyInt.of(RunningThreads.identity(self)));
    return known != null ? known : dummy();
  }

  PyThread dummy() {
    return attached(PyThread.DUMMY, newName("Dummy-%d"), true, Thread.currentThread());
  }

  private PyThread attached(PyType type, String name, boolean isDaemon, Thread thread) {
    PyThread made = new PyThread(type);
    attach(made, name, isDaemon, thread);
    return made;
  }

  /** Makes a thread object stand for a thread that runs already. */
  void attach(PyThread object, String name, boolean isDaemon, Thread thread) {
    object.setOwn("_target", PyNone.NONE);
    object.setOwn("_name", PyStr.of(name));
    object.setOwn("_daemonic", PyBool.of(isDaemon));
    object.setInitialised();
    object.setHandle(new PyThreadHandle(thread));
    PyInt identity = PyInt.of(RunningThreads.identity(thread));
    object.setOwn("_ident", identity);
    object.started().set();
    active.put(identity, object);
  }

  @Override
  public Object forkInto(HeapCopy copy) {
    ThreadTable made = copy.byFields(this);
    boolean isMain = Thread.currentThread() == JoinableStart.mainThread();
    copy.firstInChild(() -> made.beginProcess(isMain));
    return made;
  }

  /**
   * Of all threads the one that forked is left, as the main thread.
   *
   * @param wasMain whether it was the main thread before
   */
  private void beginProcess(boolean wasMain) {
    active.clear();
    limbo.clear();
    shuttingDown = false;
    Thread self = Thread.currentThread();
    if (wasMain) {
      PyInt identity = PyInt.of(RunningThreads.identity(self));
      main.setHandle(new PyThreadHandle(self));
      main.setOwn("_ident", identity);
      active.put(identity, main);
    } else {
      main = attached(PyThread.MAIN, "MainThread", false, self);
    }
    module().put(PyStr.interned("_main_thread"), main);
    ThreadEnd.add(this::forgetDummy);
  }

  private void forgetDummy() {
    PyInt identity = PyInt.of(RunningThreads.identity(Thread.currentThread()));
    if (active.get(identity) instanceof PyThread known && known.type() == PyThread.DUMMY) {
      active.remove(identity);
      known.handle().markDone();
    }
  }

  /** All thread objects, those just being started last. */
  List<PyObject> all() {
    List<PyObject> threads = new ArrayList<>();
    for (PyObject key : active.keys()) {
      add(threads, active.get(key));
    }
    for (PyObject key : limbo.keys()) {
      add(threads, limbo.get(key));
    }
    return threads;
  }

  private static void add(List<PyObject> threads, PyObject thread) {
    if (thread != null) {
      threads.add(thread);
    }
  }

  /** Registers a call for {@link #beginShutdown}; false when that has begun. */
  boolean registerExit(PyObject call) {
    synchronized (exitFunctions) {
      if (shuttingDown) {
        return false;
      }
      exitFunctions.add(call);
      return true;
    }
  }

  /** The registered calls, last first. */
  List<PyObject> beginShutdown() {
    synchronized (exitFunctions) {
      shuttingDown = true;
      return List.copyOf(exitFunctions).reversed();
    }
  }

  /** The native function that {@code threading._start_joinable_thread} is at first. */
  PyObject originalStart() {
    return originalStart;
  }

  void setOriginalStart(PyObject function) {
    originalStart = function;
  }

  /** The module's own names, which programs may have replaced. */
  static PyDict module() {
    return ((PyModule) ImportSystem.current().module("threading")).dictionary();
  }
}

package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.module.signal.SignalTable;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.runtime.PythonThread;
import dev.ftcheck.vm.runtime.RunningThreads;
import dev.ftcheck.vm.runtime.ThreadStart;

/** The functions of {@code _thread}. */
@BuiltinModule(
    value = "_thread",
    doc = "This module provides primitive operations to write multi-threaded programs.")
final class ThreadModule {

  private static final int LEAST_STACK = 32768;
  private static final int SIGNALS = 65;
  private static final int SIGINT = 2;

  private ThreadModule() {}

  static void initialise(PyModule module) {
    PyDict names = module.dictionary();
    names.put(PyStr.interned("lock"), PyLock.TYPE);
    names.put(PyStr.interned("LockType"), PyLock.TYPE);
    names.put(PyStr.interned("RLock"), PyRLock.TYPE);
    names.put(PyStr.interned("_local"), PyThreadLocal.TYPE);
    names.put(PyStr.interned("_ThreadHandle"), PyThreadHandle.TYPE);
    names.put(PyStr.interned("_ExceptHookArgs"), PyExceptHookArgs.TYPE);
    names.put(PyStr.interned("error"), ExceptionTypes.RUNTIME_ERROR);
    names.put(PyStr.interned("TIMEOUT_MAX"), new PyFloat(Timeouts.MAX_SECONDS));
    names.put(PyStr.interned("_NAME_MAXLEN"), PyInt.of(NativeThread.MAX_NAME_BYTES));
  }

  @PyMethod("allocate_lock")
  static PyObject allocateLock() {
    return new PyLock();
  }

  @PyMethod("allocate")
  static PyObject allocate() {
    return new PyLock();
  }

  @PyMethod(value = "start_new_thread", signature = "(function, args, kwargs=None, /)")
  static PyObject startNewThread(PyObject function, PyObject arguments, PyObject names) {
    if (function.type().special(Special.CALL) == null) {
      throw Errors.typeError("first arg must be callable");
    }
    if (!(arguments instanceof PyTuple tuple)) {
      throw Errors.typeError("2nd arg must be a tuple");
    }
    if (names != null && !(names instanceof PyDict)) {
      throw Errors.typeError("optional 3rd arg must be a dictionary");
    }
    PythonThread thread =
        ThreadStart.create(new ThreadBody(function, tuple, (PyDict) names), ThreadEnd::forget);
    ThreadStart.launch(thread);
    return PyInt.of(RunningThreads.identity(thread));
  }

  @PyMethod(value = "start_new", signature = "(function, args, kwargs=None, /)")
  static PyObject startNew(PyObject function, PyObject arguments, PyObject names) {
    return startNewThread(function, arguments, names);
  }

  @PyMethod(value = "start_joinable_thread", signature = "(function, handle=None, daemon=True)")
  static PyObject startJoinableThread(PyObject function, PyObject handle, PyObject daemon) {
    if (function.type().special(Special.CALL) == null) {
      throw Errors.typeError("thread function must be callable");
    }
    boolean isUnset = handle == null || handle == PyNone.NONE;
    if (!isUnset && !(handle instanceof PyThreadHandle)) {
      throw Errors.typeError("'handle' must be a _ThreadHandle");
    }
    PyThreadHandle used = isUnset ? new PyThreadHandle() : (PyThreadHandle) handle;
    JoinableStart.start(used, new ThreadBody(function, PyTuple.EMPTY, null), Blocking.of(daemon));
    return used;
  }

  @PyMethod("_make_thread_handle")
  static PyObject makeThreadHandle(PyObject identity) {
    Thread thread = JoinableStart.find(identity);
    return thread == null ? new PyThreadHandle() : new PyThreadHandle(thread);
  }

  @PyMethod("daemon_threads_allowed")
  static boolean daemonThreadsAllowed() {
    return true;
  }

  @PyMethod("exit")
  static void exit() {
    throw new Raise(new PyBaseException(ExceptionTypes.SYSTEM_EXIT, PyTuple.EMPTY));
  }

  @PyMethod("exit_thread")
  static void exitThread() {
    exit();
  }

  @PyMethod(value = "interrupt_main", signature = "(signum=signal.SIGINT, /)")
  static void interruptMain(PyObject signal) {
    PyInt number = signal == null ? PyInt.of(SIGINT) : (PyInt) signal;
    if (!number.isLong() || number.value < 1 || number.value >= SIGNALS) {
      throw Errors.valueError("signal number out of range");
    }
    SignalTable.simulate((int) number.value);
  }

  @PyMethod("_count")
  static int count() {
    return RunningThreads.current().count();
  }

  @PyMethod("get_ident")
  static long identity() {
    return RunningThreads.identity(Thread.currentThread());
  }

  @PyMethod("_get_main_thread_ident")
  static long mainIdentity() {
    return RunningThreads.identity(JoinableStart.mainThread());
  }

  @PyMethod("get_native_id")
  static long nativeId() {
    return NativeThread.id();
  }

  @PyMethod(value = "set_name", signature = "(name)")
  static void setName(PyStr name) {
    NativeThread.setName(name);
  }

  @PyMethod("_get_name")
  static String name() {
    return NativeThread.name();
  }

  @PyMethod("_is_main_interpreter")
  static boolean isMainInterpreter() {
    return true;
  }

  @PyMethod(value = "stack_size", signature = "(size=0, /)")
  static long stackSize(PyObject size) {
    RunningThreads threads = RunningThreads.current();
    long old = threads.stackSize();
    if (size != null) {
      long bytes = Conversions.toLong(size);
      if (bytes < 0) {
        throw Errors.valueError("size must be 0 or a positive value");
      }
      if (bytes != 0 && bytes < LEAST_STACK) {
        throw Errors.valueError("size not valid: %d bytes", bytes);
      }
      threads.setStackSize(bytes);
    }
    return old;
  }

  @PyMethod("_shutdown")
  static void shutdown() {
    RunningThreads threads = RunningThreads.current();
    threads.joinAll();
  }

  @PyMethod(value = "_excepthook", signature = "(exc_hook_args, /)")
  static void exceptHook(PyObject arguments) {
    ThreadExceptHook.display(arguments);
  }
}

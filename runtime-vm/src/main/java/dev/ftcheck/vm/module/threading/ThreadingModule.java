package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.module.thread.PyExceptHookArgs;
import dev.ftcheck.vm.module.thread.PyRLock;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.runtime.ThreadState;

/** The functions of {@code threading}. */
@BuiltinModule(
    value = "threading",
    doc = "Thread module emulating a subset of Java's threading model.")
final class ThreadingModule {

  private ThreadingModule() {}

  static void initialise(PyModule module) {
    ThreadingNames.addTo(module.dictionary());
  }

  @PyMethod(value = "RLock", signature = "(*args, **kwargs)")
  static PyObject rlock(PyObject[] arguments, PyDict names) {
    if (arguments.length != 0 || names.size() != 0) {
      Deprecation.warn("Passing arguments to RLock is deprecated and will be removed in 3.15");
    }
    return PyRLock.create();
  }

  @PyMethod("current_thread")
  static PyObject currentThread() {
    return ThreadTable.current().currentThread();
  }

  @PyMethod("currentThread")
  static PyObject oldCurrentThread() {
    Deprecation.renamed("currentThread", "current_thread");
    return currentThread();
  }

  @PyMethod("main_thread")
  static PyObject mainThread() {
    return ThreadTable.current().main();
  }

  @PyMethod("active_count")
  static int activeCount() {
    ThreadTable table = ThreadTable.current();
    return table.active().size() + table.limbo().size();
  }

  @PyMethod("activeCount")
  static int oldActiveCount() {
    Deprecation.renamed("activeCount", "active_count");
    return activeCount();
  }

  @PyMethod("enumerate")
  static PyObject enumerate() {
    return new PyList(ThreadTable.current().all().toArray(PyObject[]::new));
  }

  @PyMethod("_enumerate")
  static PyObject enumerateUnlocked() {
    return enumerate();
  }

  @PyMethod(value = "settrace", signature = "(func)")
  static void setTrace(PyObject function) {
    ThreadState.refuseEvents("threading.settrace", function);
    ThreadTable.current().setTraceFunction(function);
  }

  @PyMethod("gettrace")
  static PyObject getTrace() {
    return ThreadTable.current().traceFunction();
  }

  @PyMethod(value = "setprofile", signature = "(func)")
  static void setProfile(PyObject function) {
    ThreadState.refuseEvents("threading.setprofile", function);
    ThreadTable.current().setProfileFunction(function);
  }

  @PyMethod("getprofile")
  static PyObject getProfile() {
    return ThreadTable.current().profileFunction();
  }

  @PyMethod(value = "settrace_all_threads", signature = "(func)")
  static void setTraceAll(PyObject function) {
    setTrace(function);
    PyObject set = function == PyNone.NONE ? null : function;
    ThreadState.forAll(state -> state.setTraceFunction(set));
  }

  @PyMethod(value = "setprofile_all_threads", signature = "(func)")
  static void setProfileAll(PyObject function) {
    setProfile(function);
    PyObject set = function == PyNone.NONE ? null : function;
    ThreadState.forAll(state -> state.setProfileFunction(set));
  }

  @PyMethod(value = "ExceptHookArgs", signature = "(args, /)")
  static PyObject exceptHookArgs(PyObject arguments) {
    return PyExceptHookArgs.TYPE.call1(arguments);
  }

  @PyMethod(value = "_newname", signature = "(name_template='Thread-%d')")
  static String newName(PyObject template) {
    String text = template == null ? "Thread-%d" : ((PyStr) template).value();
    return ThreadTable.current().newName(text);
  }

  @PyMethod(value = "_register_atexit", signature = "(func, *arg, **kwargs)")
  static void registerAtExit(PyObject function, PyObject[] arguments, PyDict names) {
    PyObject call = new PyExitCall(function, PyTuple.of(arguments), names);
    if (!ThreadTable.current().registerExit(call)) {
      throw Errors.runtimeError("can't register atexit after shutdown");
    }
  }

  @PyMethod("_shutdown")
  static void shutdown() {
    ThreadTable table = ThreadTable.current();
    if (table.main().handle().isDone()) {
      return;
    }
    table.beginShutdown().forEach(PyObject::call0);
    table.main().handle().markDone();
    Attributes.get(ImportSystem.current().module("_thread"), "_shutdown").call0();
  }

  /** {@code _dangling}: the threads that are not ended, as a WeakSet made when asked for. */
  @PyMethod(value = "__getattr__", signature = "(name, /)")
  static PyObject getAttribute(PyStr name) {
    if (!name.value().equals("_dangling")) {
      throw Errors.attributeErrorText(
          PyNone.NONE, name, "module 'threading' has no attribute '" + name.value() + "'");
    }
    PyObject weakSet = Attributes.get(ImportSystem.current().module("_weakrefset"), "WeakSet");
    return weakSet.call1(enumerate());
  }
}

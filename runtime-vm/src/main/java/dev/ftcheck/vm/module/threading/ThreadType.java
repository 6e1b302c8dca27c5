package dev.ftcheck.vm.module.threading;

import dev.ftcheck.tracer.report.MisuseKind;
import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.module.contextvars.PyContext;
import dev.ftcheck.vm.module.thread.JoinableStart;
import dev.ftcheck.vm.module.thread.NativeThread;
import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.Parking;
import dev.ftcheck.vm.runtime.SyncEvents;

/** Behaviour of {@code threading.Thread} ("Thread objects", library reference). */
@BuiltinType(
    value = "Thread",
    doc = "A class that represents a thread of control.\n\nThis class can be safely subclassed.")
final class ThreadType {

  private ThreadType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    return new PyThread(type);
  }

  @PyConstant("_initialized")
  static PyObject initialised() {
    return PyBool.FALSE;
  }

  @PyMethod(
      value = "__init__",
      signature =
          "(group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None,"
              + " context=None)")
  static void initialise(
      PyThread self,
      PyObject group,
      PyObject target,
      PyObject name,
      PyObject arguments,
      PyObject keywords,
      PyObject daemon,
      PyObject context) {
    if (!isUnset(group)) {
      throw Errors.of(ExceptionTypes.ASSERTION_ERROR, "group argument must be None for now");
    }
    self.setOwn("_target", isUnset(target) ? PyNone.NONE : target);
    self.setOwn("_name", name(name, target));
    self.setOwn("_args", arguments == null ? PyTuple.EMPTY : arguments);
    self.setOwn("_kwargs", isUnset(keywords) ? new PyDict() : keywords);
    self.setOwn("_daemonic", isUnset(daemon) ? inheritedDaemon() : daemon);
    self.setOwn("_context", isUnset(context) ? PyNone.NONE : context);
    PyObject stderr = Attributes.find(Interpreter.current().sys(), "stderr");
    self.setOwn("_stderr", stderr == null ? PyNone.NONE : stderr);
    self.setInitialised();
  }

  private static boolean isUnset(PyObject argument) {
    return argument == null || argument == PyNone.NONE;
  }

  private static PyObject inheritedDaemon() {
    return Attributes.get(ThreadTable.current().currentThread(), "daemon");
  }

  private static PyStr name(PyObject given, PyObject target) {
    if (given != null && Truth.of(given)) {
      return Conversions.str(given);
    }
    String name = ThreadTable.current().newName("Thread-%d");
    PyObject function = isUnset(target) ? null : Attributes.find(target, "__name__");
    return PyStr.of(
        function == null ? name : name + " (" + Conversions.str(function).value() + ")");
  }

  @PyMethod(value = "start", doc = "Start the thread's activity.")
  static void start(PyThread self) {
    if (!self.isInitialised()) {
      throw Errors.runtimeError("thread.__init__() not called");
    }
    if (self.isStarted()) {
      SyncEvents.misused(MisuseKind.STARTED_TWICE, self);
      throw Errors.runtimeError("threads can only be started once");
    }
    ThreadTable table = ThreadTable.current();
    table.limbo().put(self, self);
    if (self.get("_context") == PyNone.NONE) {
      // The free-threaded build's default: thread_inherit_context is 1.
      self.setOwn("_context", PyContext.copyOfCurrent());
    }
    try {
      ThreadLaunch.launch(self, table);
    } catch (Raise refused) {
      table.limbo().remove(self);
      throw refused;
    }
    self.started().await(Parking.NEVER);
  }

  @PyMethod("_bootstrap")
  static void bootstrap(PyThread self) {
    new ThreadRun(self, ThreadTable.current()).run();
  }

  @PyMethod(value = "run", doc = "Method representing the thread's activity.")
  static void run(PyThread self) {
    ThreadRun.runTarget(self);
  }

  @PyMethod(value = "join", signature = "(timeout=None)")
  static void join(PyThread self, PyObject timeout) {
    if (!self.isInitialised()) {
      throw Errors.runtimeError("Thread.__init__() not called");
    }
    if (!self.isStarted()) {
      SyncEvents.misused(MisuseKind.JOINED_BEFORE_START, self);
      throw Errors.runtimeError("cannot join thread before it is started");
    }
    if (self == ThreadTable.current().currentThread()) {
      SyncEvents.misused(MisuseKind.JOINED_ITSELF, self);
      throw Errors.runtimeError("cannot join current thread");
    }
    self.handle().join(Timeouts.ofWait(timeout));
  }

  @PyMethod("is_alive")
  static boolean isAlive(PyThread self) {
    requireInitialised(self);
    return self.isStarted() && !self.handle().isDone();
  }

  static void requireInitialised(PyThread self) {
    if (!self.isInitialised()) {
      throw Errors.of(ExceptionTypes.ASSERTION_ERROR, "Thread.__init__() not called");
    }
  }

  @PyGetter("name")
  static PyObject name(PyThread self) {
    requireInitialised(self);
    return self.get("_name");
  }

  @PySetter("name")
  static void setName(PyThread self, PyObject name) {
    requireInitialised(self);
    PyStr text = Conversions.str(name);
    self.setOwn("_name", text);
    if (JoinableStart.isCurrent(self.handle())) {
      NativeThread.setName(text);
    }
  }

  @PyGetter("ident")
  static PyObject identity(PyThread self) {
    requireInitialised(self);
    return self.get("_ident");
  }

  @PyGetter("native_id")
  static PyObject nativeId(PyThread self) {
    requireInitialised(self);
    PyObject known = self.get("_native_id");
    if (known == PyNone.NONE && JoinableStart.isCurrent(self.handle())) {
      known = PyInt.of(NativeThread.id());
      self.setOwn("_native_id", known);
    }
    return known;
  }

  @PyGetter("daemon")
  static PyObject daemon(PyThread self) {
    requireInitialised(self);
    return self.get("_daemonic");
  }

  @PySetter("daemon")
  static void setDaemon(PyThread self, PyObject value) {
    if (!self.isInitialised()) {
      throw Errors.runtimeError("Thread.__init__() not called");
    }
    if (self.isStarted()) {
      throw Errors.runtimeError("cannot set daemon status of active thread");
    }
    self.setOwn("_daemonic", value);
  }

  @PyMethod("isDaemon")
  static PyObject oldDaemon(PyThread self) {
    Deprecation.warn("isDaemon() is deprecated, get the daemon attribute instead");
    return daemon(self);
  }

  @PyMethod("setDaemon")
  static void oldSetDaemon(PyThread self, PyObject daemonic) {
    Deprecation.warn("setDaemon() is deprecated, set the daemon attribute instead");
    setDaemon(self, daemonic);
  }

  @PyMethod("getName")
  static PyObject oldName(PyThread self) {
    Deprecation.warn("getName() is deprecated, get the name attribute instead");
    return name(self);
  }

  @PyMethod("setName")
  static void oldSetName(PyThread self, PyObject name) {
    Deprecation.warn("setName() is deprecated, set the name attribute instead");
    setName(self, name);
  }

  @PyMethod(value = "_after_fork", signature = "(new_ident=None)")
  static void afterFork(PyThread self, PyObject identity) {
    throw Errors.notImplemented("processes cannot be forked here");
  }

  @PyMethod("_set_native_id")
  static void setNativeIdentity(PyThread self) {
    PyObject thread = ImportSystem.current().module("_thread");
    self.setOwn("_native_id", Attributes.get(thread, "get_native_id").call0());
  }

  @PyMethod("__repr__")
  static String repr(PyThread self) {
    if (!self.isInitialised()) {
      throw Errors.of(ExceptionTypes.ASSERTION_ERROR, "Thread.__init__() was not called");
    }
    String status = self.isStarted() ? "started" : "initial";
    if (self.handle().isDone()) {
      status = "stopped";
    }
    if (self.isDaemon()) {
      status += " daemon";
    }
    if (self.get("_ident") != PyNone.NONE) {
      status += " " + Conversions.str(self.get("_ident")).value();
    }
    return "<%s(%s, %s)>"
        .formatted(self.type().name(), Conversions.str(self.get("_name")).value(), status);
  }
}

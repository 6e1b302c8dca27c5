package dev.ftcheck.vm.module.sys;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.ThreadState;
import dev.ftcheck.vm.types.frame.FrameWalk;
import dev.ftcheck.vm.types.traceback.ExceptHook;
import dev.ftcheck.vm.types.traceback.UnraisableHook;

/** The functions of {@code sys}. Its values are in {@link SysValues}. */
@BuiltinModule(
    value = "sys",
    doc = "This module provides access to objects used or maintained by the interpreter.")
final class SysModule {

  private SysModule() {}

  static void initialise(PyModule module) {
    SysValues.addTo(module.dictionary(), Interpreter.current());
  }

  private static SysSettings settings() {
    return Interpreter.current().state(SysSettings.class, SysSettings::new);
  }

  @PyMethod(value = "exit", signature = "(status=None, /)")
  static void exit(PyObject status) {
    PyTuple arguments =
        status == null || status == PyNone.NONE
            ? PyTuple.EMPTY
            : status instanceof PyTuple tuple ? tuple : PyTuple.of(status);
    throw new Raise((PyBaseException) ExceptionTypes.SYSTEM_EXIT.callN(arguments.items.clone()));
  }

  @PyMethod("exception")
  static PyObject exception() {
    PyBaseException handled = ThreadState.current().handled();
    return handled == null ? PyNone.NONE : handled;
  }

  @PyMethod("exc_info")
  static PyObject excInfo() {
    PyBaseException handled = ThreadState.current().handled();
    if (handled == null) {
      return PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    PyObject traceback = handled.traceback() == null ? PyNone.NONE : handled.traceback();
    return PyTuple.of(handled.type(), handled, traceback);
  }

  @PyMethod("intern")
  static PyObject intern(PyObject text) {
    if (text.getClass() != PyStr.class) {
      throw Errors.typeError("can't intern %s", text.type().name());
    }
    return PyStr.interned(((PyStr) text).value());
  }

  @PyMethod("_is_gil_enabled")
  static boolean isGilEnabled() {
    return false;
  }

  @PyMethod("_is_interned")
  static boolean isInterned(PyStr text) {
    return PyStr.interned(text.value()) == text;
  }

  @PyMethod("getrecursionlimit")
  static int getRecursionLimit() {
    return settings().recursionLimit();
  }

  /** Recursion ends where the Java stack does; the number is only kept. */
  @PyMethod("setrecursionlimit")
  static void setRecursionLimit(PyObject limit) {
    int value = Conversions.toInt(limit);
    if (value < 1) {
      throw Errors.valueError("recursion limit must be greater or equal than 1");
    }
    settings().setRecursionLimit(value);
  }

  @PyMethod("getswitchinterval")
  static double getSwitchInterval() {
    return settings().switchInterval();
  }

  @PyMethod("setswitchinterval")
  static void setSwitchInterval(double interval) {
    if (!(interval > 0)) {
      throw Errors.valueError("switch interval must be strictly positive");
    }
    settings().setSwitchInterval(interval);
  }

  @PyMethod("get_int_max_str_digits")
  static int getIntMaxStrDigits() {
    return settings().maxDigits();
  }

  @PyMethod(value = "set_int_max_str_digits", signature = "(maxdigits)")
  static void setIntMaxStrDigits(PyObject digits) {
    int value = Conversions.toInt(digits);
    if (value != 0 && value < SysSettings.LEAST_MAX_DIGITS) {
      throw Errors.valueError(
          "maxdigits must be 0 or larger than %d", SysSettings.LEAST_MAX_DIGITS);
    }
    settings().setMaxDigits(value);
  }

  @PyMethod("getdefaultencoding")
  static String getDefaultEncoding() {
    return "utf-8";
  }

  @PyMethod("getfilesystemencoding")
  static String getFileSystemEncoding() {
    return "utf-8";
  }

  @PyMethod("getfilesystemencodeerrors")
  static String getFileSystemEncodeErrors() {
    return "surrogateescape";
  }

  @PyMethod(value = "getsizeof", signature = "(object, default=None)")
  static PyObject getSizeOf(PyObject object, PyObject otherwise) {
    PyObject size = Specials.call(object, Special.SIZEOF);
    if (size instanceof PyInt number) {
      return number;
    }
    if (otherwise != null) {
      return otherwise;
    }
    throw Errors.typeError("Type %s doesn't define __sizeof__", object.type().name());
  }

  /** Objects have no reference count here; the answer is that of an object held once. */
  @PyMethod("getrefcount")
  static int getReferenceCount(PyObject object) {
    return 2;
  }

  @PyMethod("getallocatedblocks")
  static int getAllocatedBlocks() {
    return 0;
  }

  @PyMethod(value = "audit", signature = "(event, /, *args)")
  static void audit(PyObject event, PyObject[] arguments) {
    settings().audit(event, arguments);
  }

  @PyMethod(value = "addaudithook", signature = "(hook)")
  static void addAuditHook(PyObject hook) {
    settings().addAuditHook(hook);
  }

  @PyMethod("settrace")
  static void setTrace(PyObject function) {
    ThreadState.current().setTraceFunction(function == PyNone.NONE ? null : function);
  }

  @PyMethod("gettrace")
  static PyObject getTrace() {
    PyObject function = ThreadState.current().traceFunction();
    return function == null ? PyNone.NONE : function;
  }

  @PyMethod("setprofile")
  static void setProfile(PyObject function) {
    ThreadState.current().setProfileFunction(function == PyNone.NONE ? null : function);
  }

  @PyMethod("getprofile")
  static PyObject getProfile() {
    PyObject function = ThreadState.current().profileFunction();
    return function == null ? PyNone.NONE : function;
  }

  @PyMethod("is_finalizing")
  static boolean isFinalizing() {
    return settings().isFinalizing();
  }

  @PyMethod(value = "excepthook", signature = "(exctype, value, traceback, /)")
  static void exceptHook(PyObject type, PyObject value, PyObject traceback) {
    ExceptHook.display(value, traceback);
  }

  @PyMethod(value = "unraisablehook", signature = "(unraisable, /)")
  static void unraisableHook(PyObject unraisable) {
    UnraisableHook.display(unraisable);
  }

  @PyMethod(value = "_getframe", signature = "(depth=0, /)")
  static PyObject getFrame(int depth) {
    PyObject frame = FrameWalk.frame(Math.max(0, depth));
    if (frame == null) {
      throw Errors.valueError("call stack is not deep enough");
    }
    return frame;
  }

  @PyMethod(value = "_getframemodulename", signature = "(depth=0)")
  static PyObject getFrameModuleName(int depth) {
    PyDict globals = FrameWalk.globals(depth);
    PyObject name = globals == null ? null : globals.get(PyStr.interned("__name__"));
    return name == null ? PyNone.NONE : name;
  }

  @PyMethod("displayhook")
  static void displayHook(PyObject value) {
    DisplayHook.show(value);
  }

  @PyMethod("call_tracing")
  static PyObject callTracing(PyObject function, PyTuple arguments) {
    return function.callN(arguments.items.clone());
  }

  /** {@code -X cpu_count}: not set. */
  @PyMethod("_get_cpu_count_config")
  static int getCpuCountConfig() {
    return -1;
  }

  @PyMethod("_clear_type_cache")
  static void clearTypeCache() {}

  @PyMethod("_clear_internal_caches")
  static void clearInternalCaches() {}
}

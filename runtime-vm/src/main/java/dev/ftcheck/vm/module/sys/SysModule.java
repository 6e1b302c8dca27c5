package dev.ftcheck.vm.module.sys;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
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
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.PythonThread;
import dev.ftcheck.vm.runtime.RunningThreads;
import dev.ftcheck.vm.runtime.ThreadState;
import dev.ftcheck.vm.text.number.IntDigitsLimit;
import dev.ftcheck.vm.types.frame.FrameWalk;
import dev.ftcheck.vm.types.frame.RecursionLimit;
import dev.ftcheck.vm.types.frame.ThreadStacks;
import dev.ftcheck.vm.types.generator.AsyncGeneratorHooks;
import dev.ftcheck.vm.types.traceback.ExceptHook;
import dev.ftcheck.vm.types.traceback.UnraisableHook;
import java.util.List;

/** The functions of {@code sys}. Its values are in {@link SysValues}. */
@BuiltinModule(
    value = "sys",
    doc = "This module provides access to objects used or maintained by the interpreter.")
final class SysModule {

  /** Kept under dunder names as well, so that a program finds the originals. */
  private static final List<String> HOOKS =
      List.of("displayhook", "excepthook", "unraisablehook", "breakpointhook");

  private SysModule() {}

  static void initialise(PyModule module) {
    PyDict names = module.dictionary();
    SysValues.addTo(names, Interpreter.current());
    names.put(PyStr.interned("_jit"), ImportSystem.makeNative("sys._jit"));
    PyModule monitoring = ImportSystem.makeNative("sys.monitoring");
    names.put(PyStr.interned("monitoring"), monitoring);
    Interpreter.current().modules().put(PyStr.interned("sys.monitoring"), monitoring);
    for (String hook : HOOKS) {
      PyObject function = names.get(PyStr.interned(hook));
      if (function != null) {
        names.put(PyStr.interned("__" + hook + "__"), function);
      }
    }
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
    if (!(text instanceof PyStr)) {
      throw Errors.typeError("intern() argument must be str, not %s", text.type().fullName());
    }
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
    return RecursionLimit.current().limit();
  }

  @PyMethod("setrecursionlimit")
  static void setRecursionLimit(PyObject limit) {
    int value = Conversions.toInt(limit);
    if (value < 1) {
      throw Errors.valueError("recursion limit must be greater or equal than 1");
    }
    RecursionLimit.current().set(value);
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
          "maxdigits must be >= %d or 0 for unlimited", SysSettings.LEAST_MAX_DIGITS);
    }
    settings().setMaxDigits(value);
    IntDigitsLimit.set(value);
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
    ThreadState.refuseEvents("sys.settrace", function);
    ThreadState.current().setTraceFunction(function == PyNone.NONE ? null : function);
  }

  @PyMethod("gettrace")
  static PyObject getTrace() {
    PyObject function = ThreadState.current().traceFunction();
    return function == null ? PyNone.NONE : function;
  }

  @PyMethod("setprofile")
  static void setProfile(PyObject function) {
    ThreadState.refuseEvents("sys.setprofile", function);
    ThreadState.current().setProfileFunction(function == PyNone.NONE ? null : function);
  }

  @PyMethod("getprofile")
  static PyObject getProfile() {
    PyObject function = ThreadState.current().profileFunction();
    return function == null ? PyNone.NONE : function;
  }

  @PyMethod("is_finalizing")
  static boolean isFinalizing() {
    return RunningThreads.current().isFinalizing();
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

  /** The frames of other threads tell their places, not their variables. */
  @PyMethod("_current_frames")
  static PyObject currentFrames() {
    PyDict frames = new PyDict();
    for (PythonThread thread : ThreadStacks.threads(Interpreter.current())) {
      boolean isOwn = thread == Thread.currentThread();
      PyObject frame = isOwn ? FrameWalk.frame(0) : ThreadStacks.frame(thread);
      if (frame != null) {
        frames.put(PyInt.of(RunningThreads.identity(thread)), frame);
      }
    }
    return frames;
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

  /** {@code -X cpu_count} is not set. */
  @PyMethod("_get_cpu_count_config")
  static int getCpuCountConfig() {
    return -1;
  }

  @PyMethod("is_stack_trampoline_active")
  static boolean isStackTrampolineActive() {
    return false;
  }

  @PyMethod("is_remote_debug_enabled")
  static boolean isRemoteDebugEnabled() {
    return false;
  }

  /** Every object is reclaimed by the collector, so none is immortal. */
  @PyMethod("_is_immortal")
  static boolean isImmortal(PyObject object) {
    return false;
  }

  @PyMethod("getunicodeinternedsize")
  static int getUnicodeInternedSize() {
    return 0;
  }

  @PyMethod("get_asyncgen_hooks")
  static PyObject getAsyncGeneratorHooks() {
    AsyncGeneratorHooks hooks = AsyncGeneratorHooks.current();
    return SysStructures.ASYNC_GENERATOR_HOOKS.make(
        orNone(hooks.firstIteration()), orNone(hooks.finalizer()));
  }

  @PyMethod(value = "set_asyncgen_hooks", signature = "(firstiter=None, finalizer=None)")
  static void setAsyncGeneratorHooks(PyObject firstIteration, PyObject finalizer) {
    AsyncGeneratorHooks hooks = AsyncGeneratorHooks.current();
    if (firstIteration != null) {
      hooks.setFirstIteration(checkedHook("firstiter", firstIteration));
    }
    if (finalizer != null) {
      hooks.setFinalizer(checkedHook("finalizer", finalizer));
    }
  }

  private static PyObject checkedHook(String name, PyObject hook) {
    if (hook == PyNone.NONE) {
      return null;
    }
    if (hook.type().special(Special.CALL) == null) {
      throw Errors.typeError("callable %s expected, got %s", name, hook.type().name());
    }
    return hook;
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  @PyMethod("get_coroutine_origin_tracking_depth")
  static int getCoroutineOriginTrackingDepth() {
    return settings().originDepth();
  }

  @PyMethod(value = "set_coroutine_origin_tracking_depth", signature = "(depth)")
  static void setCoroutineOriginTrackingDepth(int depth) {
    if (depth < 0) {
      throw Errors.valueError("depth must be >= 0");
    }
    settings().setOriginDepth(depth);
  }

  @PyMethod(value = "breakpointhook", signature = "(*args, **kwargs)")
  static PyObject breakpointHook(PyObject[] arguments, PyDict keywords) {
    return Attributes.get(ImportSystem.current().module("pdb"), "set_trace").callN(arguments);
  }

  @PyMethod("_clear_type_cache")
  static void clearTypeCache() {}

  @PyMethod("_clear_internal_caches")
  static void clearInternalCaches() {}

  /** Removes what a class without {@code __slots__} got; {@code dataclasses} copies without it. */
  @PyMethod("_clear_type_descriptors")
  static void clearTypeDescriptors(PyType type) {
    if (!type.isHeapType()) {
      throw Errors.typeError("argument is immutable");
    }
    type.dictionary().remove(PyStr.interned("__dict__"));
    type.dictionary().remove(PyStr.interned("__weakref__"));
    type.modified();
  }
}

package dev.ftcheck.vm.module.gc;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Finalizers;
import dev.ftcheck.vm.types.traceback.UnraisableHook;

/** {@code gc}. */
@BuiltinModule(
    value = "gc",
    doc = "This module provides access to the garbage collector for reference cycles.")
final class GcModule {

  private static final int GENERATIONS = 3;

  private GcModule() {}

  static void initialise(PyModule module) {
    GcState state = GcState.current();
    add(module, "callbacks", state.callbacks);
    add(module, "garbage", state.garbage);
    add(module, "DEBUG_STATS", PyInt.of(1));
    add(module, "DEBUG_COLLECTABLE", PyInt.of(2));
    add(module, "DEBUG_UNCOLLECTABLE", PyInt.of(4));
    add(module, "DEBUG_SAVEALL", PyInt.of(32));
    add(module, "DEBUG_LEAK", PyInt.of(38));
  }

  private static void add(PyModule module, String name, PyObject value) {
    module.dictionary().put(PyStr.interned(name), value);
  }

  @PyMethod(value = "collect", signature = "(generation=2)")
  static int collect(int generation) {
    if (generation < 0 || generation >= GENERATIONS) {
      throw Errors.valueError("invalid generation");
    }
    GcState state = GcState.current();
    notifyCallbacks(state, "start", generation, 0);
    int count = Collection.run();
    state.collections++;
    state.collected += count;
    notifyCallbacks(state, "stop", generation, count);
    return count;
  }

  private static void notifyCallbacks(GcState state, String phase, int generation, int count) {
    if (state.callbacks.size() == 0) {
      return;
    }
    PyDict details = new PyDict();
    details.put(PyStr.of("generation"), PyInt.of(generation));
    details.put(PyStr.of("collected"), PyInt.of(count));
    details.put(PyStr.of("uncollectable"), PyInt.of(0));
    for (PyObject callback : state.callbacks.toArray()) {
      try {
        callback.call2(PyStr.of(phase), details);
      } catch (Raise raised) {
        UnraisableHook.report(raised.value(), null, callback);
      }
    }
  }

  @PyMethod("enable")
  static void enable() {
    GcState.current().isEnabled = true;
  }

  @PyMethod("disable")
  static void disable() {
    GcState.current().isEnabled = false;
  }

  @PyMethod("isenabled")
  static boolean isEnabled() {
    return GcState.current().isEnabled;
  }

  @PyMethod(value = "set_debug", signature = "(flags, /)")
  static void setDebug(int flags) {
    GcState.current().debugFlags = flags;
  }

  @PyMethod("get_debug")
  static int debug() {
    return GcState.current().debugFlags;
  }

  @PyMethod(value = "set_threshold", signature = "(*thresholds)")
  static void setThreshold(PyObject[] given) {
    if (given.length == 0 || given.length > GENERATIONS) {
      throw Errors.typeError("gc.set_threshold requires 1 to 3 arguments");
    }
    int[] thresholds = GcState.current().thresholds.clone();
    for (int i = 0; i < given.length; i++) {
      thresholds[i] = Conversions.toInt(given[i]);
    }
    GcState.current().thresholds = thresholds;
  }

  @PyMethod("get_threshold")
  static PyObject threshold() {
    return triple(GcState.current().thresholds);
  }

  private static PyTuple triple(int... values) {
    return PyTuple.of(PyInt.of(values[0]), PyInt.of(values[1]), PyInt.of(values[2]));
  }

  @PyMethod("get_count")
  static PyObject count() {
    return triple(0, 0, 0);
  }

  @PyMethod("get_stats")
  static PyObject statistics() {
    GcState state = GcState.current();
    PyList all = new PyList();
    for (int generation = 0; generation < GENERATIONS; generation++) {
      boolean isLast = generation == GENERATIONS - 1;
      PyDict one = new PyDict();
      one.put(PyStr.of("collections"), PyInt.of(isLast ? state.collections : 0));
      one.put(PyStr.of("collected"), PyInt.of(isLast ? state.collected : 0));
      one.put(PyStr.of("uncollectable"), PyInt.of(0));
      all.add(one);
    }
    return all;
  }

  @PyMethod(value = "is_tracked", signature = "(obj, /)")
  static boolean isTracked(PyObject object) {
    return !(object instanceof PyInt
        || object instanceof PyStr
        || object instanceof PyFloat
        || object instanceof PyComplex
        || object instanceof PyBytes
        || object instanceof PyNone);
  }

  @PyMethod(value = "is_finalized", signature = "(obj, /)")
  static boolean isFinalized(PyObject object) {
    return Finalizers.isFinalized(object);
  }

  @PyMethod("freeze")
  static void freeze() {}

  @PyMethod("unfreeze")
  static void unfreeze() {}

  @PyMethod("get_freeze_count")
  static int frozenCount() {
    return 0;
  }

  @PyMethod(value = "get_objects", signature = "(generation=None)")
  static PyObject objects(PyObject generation) {
    throw Errors.notImplemented("gc.get_objects: the JVM does not list its objects");
  }

  @PyMethod(value = "get_referrers", signature = "(*objs)")
  static PyObject referrers(PyObject[] objects) {
    return new PyList(Referrers.of(objects).toArray(PyObject[]::new));
  }

  @PyMethod(value = "get_referents", signature = "(*objs)")
  static PyObject referents(PyObject[] objects) {
    throw Errors.notImplemented("gc.get_referents is not supported");
  }
}

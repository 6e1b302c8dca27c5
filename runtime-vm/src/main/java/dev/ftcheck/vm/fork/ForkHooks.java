package dev.ftcheck.vm.fork;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.types.traceback.UnraisableHook;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The functions of an interpreter that {@code os.register_at_fork} got. Thread-safe. */
public final class ForkHooks {

  private final List<PyObject> before = new CopyOnWriteArrayList<>();
  private final List<PyObject> inParent = new CopyOnWriteArrayList<>();
  private final List<PyObject> inChild = new CopyOnWriteArrayList<>();

  private ForkHooks() {}

  /** Those of the running thread's interpreter. */
  public static ForkHooks current() {
    return Interpreter.current().state(ForkHooks.class, ForkHooks::new);
  }

  /** Registers functions; null or None for none. */
  public void register(PyObject first, PyObject parent, PyObject child) {
    add(before, first);
    add(inParent, parent);
    add(inChild, child);
  }

  private static void add(List<PyObject> hooks, PyObject hook) {
    if (hook != null && hook != PyNone.NONE) {
      hooks.add(hook);
    }
  }

  /** Before the fork: the last registered first. */
  public void runBefore() {
    List.copyOf(before).reversed().forEach(ForkHooks::run);
  }

  public void runInParent() {
    inParent.forEach(ForkHooks::run);
  }

  public void runInChild() {
    inChild.forEach(ForkHooks::run);
  }

  private static void run(PyObject hook) {
    try {
      hook.call0();
    } catch (Raise raised) {
      UnraisableHook.report(
          raised.value(),
          "Exception ignored while calling at-fork function " + Conversions.repr(hook).value(),
          null);
    }
  }
}

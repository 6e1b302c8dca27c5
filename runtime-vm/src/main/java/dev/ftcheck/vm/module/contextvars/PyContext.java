package dev.ftcheck.vm.module.contextvars;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.runtime.ThreadState;
import dev.ftcheck.vm.trace.SyncPoint;
import dev.ftcheck.vm.trace.SyncRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A {@code contextvars.Context}. Its values are an immutable map that a change replaces, so that a
 * copy costs nothing; only the thread that is in the context changes it.
 */
public final class PyContext extends PyObject implements SyncPoint {

  public static final PyType TYPE =
      PyType.builtin(
          "_contextvars.Context",
          "dev.ftcheck.vm.module.contextvars.ContextTypeTable",
          Set.of(TypeFlag.FINAL));

  private final SyncRecord sync = SyncRecord.create();
  private volatile Map<PyContextVar, PyObject> values;
  private final AtomicBoolean entered = new AtomicBoolean();

  private PyContext(Map<PyContextVar, PyObject> values) {
    this.values = values;
  }

  public static PyContext empty() {
    return new PyContext(Map.of());
  }

  /** {@code copy_context()}. */
  public static PyContext copyOfCurrent() {
    PyObject current = ThreadState.current().context();
    PyContext copy = current instanceof PyContext context ? context.copy() : empty();
    SyncEvents.contextCopied(copy);
    return copy;
  }

  /** The context that the running thread is in; made when there is none. */
  static PyContext current() {
    ThreadState state = ThreadState.current();
    if (state.context() instanceof PyContext known) {
      return known;
    }
    PyContext made = empty();
    made.entered.set(true);
    state.setContext(made);
    return made;
  }

  PyContext copy() {
    return new PyContext(values);
  }

  Map<PyContextVar, PyObject> values() {
    return values;
  }

  /** The value of a variable; null when it is not set here. */
  PyObject get(PyContextVar variable) {
    return values.get(variable);
  }

  /** Sets a variable, or with null makes it unset. */
  void put(PyContextVar variable, PyObject value) {
    Map<PyContextVar, PyObject> changed = new LinkedHashMap<>(values);
    if (value == null) {
      changed.remove(variable);
    } else {
      changed.put(variable, value);
    }
    values = changed;
  }

  /** What {@link #run} calls. */
  @FunctionalInterface
  public interface Action {
    PyObject run();
  }

  /**
   * Runs something in this context.
   *
   * @throws dev.ftcheck.vm.object.Raise RuntimeError when a thread is in it already
   */
  public PyObject run(Action action) {
    if (!entered.compareAndSet(false, true)) {
      throw Errors.runtimeError(
          "cannot enter context: %s is already entered", Conversions.repr(this).value());
    }
    SyncEvents.contextEntered(this);
    ThreadState state = ThreadState.current();
    PyObject outer = state.context();
    state.setContext(this);
    try {
      return action.run();
    } finally {
      state.setContext(outer);
      entered.set(false);
    }
  }

  @Override
  public SyncRecord syncRecord() {
    return sync;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a Python thread knows of itself. Owned by its thread; others only set its trace and profile
 * functions.
 */
public final class ThreadState {

  private static final int FIRST_PURGE = 32;

  private static final ThreadLocal<ThreadState> FOREIGN = new ThreadLocal<>();

  private final Interpreter interpreter;
  private PyBaseException handled;
  private PyObject context;
  private final List<WeakReference<ThreadOwned>> holders = new ArrayList<>();
  private int purgeAt = FIRST_PURGE;
  private volatile PyObject traceFunction;
  private volatile PyObject profileFunction;

  public ThreadState(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * The state of the running thread.
   *
   * @throws IllegalStateException on a thread that runs no Python
   */
  public static ThreadState current() {
    if (Thread.currentThread() instanceof PythonThread thread) {
      return thread.state();
    }
    ThreadState attached = FOREIGN.get();
    if (attached == null) {
      throw new IllegalStateException(Thread.currentThread() + " runs no Python");
    }
    return attached;
  }

  /** Lets a Java thread that is no {@link PythonThread} run Python; null ends that. */
  public static void attach(ThreadState state) {
    if (state == null) {
      FOREIGN.remove();
    } else {
      FOREIGN.set(state);
    }
  }

  public Interpreter interpreter() {
    return interpreter;
  }

  /** The exception that an {@code except} clause is handling: {@code sys.exception()}; or null. */
  public PyBaseException handled() {
    return handled;
  }

  public void setHandled(PyBaseException exception) {
    this.handled = exception;
  }

  /** Called by the thread itself: an object holds something for it from now on. */
  public void heldBy(ThreadOwned holder) {
    if (holders.size() >= purgeAt) {
      holders.removeIf(known -> known.refersTo(null));
      purgeAt = Math.max(FIRST_PURGE, 2 * holders.size());
    }
    holders.add(new WeakReference<>(holder));
  }

  /** The thread ends: nothing is held for it any more. */
  void letGo() {
    for (WeakReference<ThreadOwned> known : holders) {
      ThreadOwned holder = known.get();
      if (holder != null) {
        holder.threadEnds(Thread.currentThread());
      }
    }
    holders.clear();
  }

  /** The current {@code contextvars.Context}; null until the first use. */
  public PyObject context() {
    return context;
  }

  public void setContext(PyObject context) {
    this.context = context;
  }

  /** Does something to all threads that run Python in the running thread's interpreter. */
  public static void forAll(Consumer<ThreadState> action) {
    Interpreter.current().threads().forEach(thread -> action.accept(thread.state()));
  }

  /**
   * Refuses a function for {@code sys.settrace} and the like.
   *
   * @param function null or None is taken
   * @throws dev.ftcheck.vm.object.Raise NotImplementedError
   */
  public static void refuseEvents(String setter, PyObject function) {
    if (function != null && function != PyNone.NONE) {
      throw Errors.notImplemented("%s: compiled code has no trace or profile events", setter);
    }
  }

  /** {@code sys.gettrace()}; null for None. */
  public PyObject traceFunction() {
    return traceFunction;
  }

  public void setTraceFunction(PyObject function) {
    this.traceFunction = function;
  }

  /** {@code sys.getprofile()}; null for None. */
  public PyObject profileFunction() {
    return profileFunction;
  }

  public void setProfileFunction(PyObject function) {
    this.profileFunction = function;
  }
}

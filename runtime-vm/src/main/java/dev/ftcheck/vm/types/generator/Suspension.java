package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.ThreadState;
import dev.ftcheck.vm.types.frame.Delegating;
import dev.ftcheck.vm.types.frame.PyFrame;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.util.function.Supplier;

/**
 * A body that stops and goes on: its state, its frame, and what it delegates to. One thread runs it
 * at a time: {@link #resume} takes it by compare-and-set and whoever comes second is refused. The
 * plain fields belong to the thread that runs it; the running flag publishes them.
 */
public final class Suspension implements Delegating {

  /** What a body answers after {@link #delegateTo}. */
  public static final PyObject DELEGATING = new Marker();

  private static final int FINISHED = -1;
  private static final VarHandle RUNNING;

  static {
    try {
      RUNNING = MethodHandles.lookup().findVarHandle(Suspension.class, "running", int.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  public final PyFunction function;

  /** Where the body goes on; 0 before its start. Written by compiled code. */
  public int state;

  /** Locals and operand stack of the suspended body; at first the arguments. */
  public Object[] frame;

  /** What is handled outside of the body while it runs. Read by compiled code. */
  public PyBaseException outerHandled;

  /** The generator or coroutine that this is the inside of. */
  PyObject owner;

  /** What {@code gi_frame} answered; guarded by this object's monitor. */
  PyObject frameObject;

  private final ResumableBody body;
  private final String kind;
  private PyBaseException ownHandled;
  private PyObject delegate;
  private Raise thrown;
  private PyObject result;

  @SuppressWarnings("unused")
  private volatile int running;

  /**
   * A body that has not begun.
   *
   * @param kind the word for messages: {@code generator}, {@code coroutine} ...
   */
  Suspension(PyFunction function, ResumableBody body, PyObject[] arguments, String kind) {
    this.function = function;
    this.body = body;
    this.kind = kind;
    this.frame = new Object[Math.max(4, arguments.length)];
    System.arraycopy(arguments, 0, frame, 0, arguments.length);
  }

  // ---- for compiled code

  /** An argument, at the start. */
  public PyObject argument(int index) {
    return (PyObject) frame[index];
  }

  /** The frame, large enough for {@code size} values. */
  public Object[] room(int size) {
    if (frame.length < size) {
      frame = new Object[size];
    }
    return frame;
  }

  /** What the interrupted expression evaluates to, unless an exception was thrown in. */
  public PyObject received(PyObject sent) {
    Raise raise = thrown;
    if (raise != null) {
      thrown = null;
      throw raise;
    }
    return sent;
  }

  /** Lets an iterator run instead of the body until it ends; its result is sent in then. */
  public PyObject delegateTo(PyObject iterator) {
    delegate = iterator;
    return DELEGATING;
  }

  /** The body ends with a result. */
  public PyObject finish(PyObject value) {
    state = FINISHED;
    result = value;
    return null;
  }

  public Raise impossible() {
    return Errors.runtimeError("%s resumed in no known state", kind);
  }

  // ---- for those who drive it

  public boolean isStarted() {
    return state != 0;
  }

  public boolean isFinished() {
    return state == FINISHED;
  }

  /** Whether it waits at a {@code yield} or {@code await}. */
  public boolean isSuspended() {
    return state > 0 && running == 0;
  }

  public boolean isRunning() {
    return running != 0;
  }

  /** {@code gi_yieldfrom}; null for None. */
  public PyObject delegate() {
    return delegate;
  }

  /** The word for messages. */
  String kind() {
    return kind;
  }

  ResumableBody body() {
    return body;
  }

  boolean isCoroutine() {
    return kind.equals("coroutine");
  }

  /** A second look at an ended generator finds None. */
  void forgetResult() {
    result = null;
  }

  /** The result after the end. */
  PyObject result() {
    return result;
  }

  Raise alreadyExecuting() {
    return Errors.valueError("%s already executing", kind);
  }

  /**
   * Runs to the next suspension.
   *
   * @param sent the value to send in; None at the start
   * @param exception what to throw in; null for nothing
   * @return what is yielded; null at the end, with {@link #result}
   * @throws Raise what leaves the body, and ValueError when it runs already
   */
  PyObject resume(PyObject sent, Raise exception) {
    if (!RUNNING.compareAndSet(this, 0, 1)) {
      throw alreadyExecuting();
    }
    ThreadState thread = ThreadState.current();
    PyBaseException outer = thread.handled();
    try {
      outerHandled = outer;
      if (ownHandled != null) {
        thread.setHandled(ownHandled);
      }
      PyObject yielded = run(sent, exception);
      PyBaseException handled = thread.handled();
      ownHandled = handled != outer || stopsInHandler() ? handled : null;
      return yielded;
    } catch (Throwable leaving) {
      ownHandled = null;
      end();
      throw leaving;
    } finally {
      thread.setHandled(outer);
      outerHandled = null;
      RUNNING.setRelease(this, 0);
    }
  }

  /**
   * Whether the code waits in a handler, whose exception may be the one that its driver handles.
   */
  private boolean stopsInHandler() {
    if (outerHandled == null || state <= 0) {
      return false;
    }
    String stop = body.stop(state);
    return stop != null && stop.startsWith("h");
  }

  private PyObject run(PyObject sent, Raise exception) {
    PyObject value = sent;
    Raise raise = exception;
    if (raise != null && state == 0) {
      throw raise;
    }
    while (true) {
      PyObject inner = delegate;
      if (inner != null) {
        try {
          PyObject yielded = delegate(inner, value, raise);
          if (yielded != null) {
            return yielded;
          }
          value = Delegation.result(inner);
          raise = null;
        } catch (Raise stopped) {
          if (stopped.is(ExceptionTypes.STOP_ITERATION) && stopped != raise) {
            value = Delegation.valueOf(stopped);
            raise = null;
          } else {
            raise = stopped;
          }
        }
        delegate = null;
      }
      thrown = raise;
      raise = null;
      PyObject yielded = enterBody(value);
      if (yielded != DELEGATING) {
        if (yielded == null) {
          end();
        }
        return yielded;
      }
      value = PyNone.NONE;
    }
  }

  /** On the Java stack for the frame of the body: see {@link Delegating}. */
  private PyObject delegate(PyObject inner, PyObject value, Raise raise) {
    PyObject yielded =
        raise == null ? Delegation.send(inner, value) : Delegation.raise(inner, raise);
    Reference.reachabilityFence(this);
    return yielded;
  }

  @Override
  public PyFrame asCaller(Supplier<PyFrame> caller) {
    return new PyFrame(function.code(), function.globals, new SuspendedPlace(this, caller));
  }

  private PyObject enterBody(PyObject value) {
    try {
      return body.resume(this, value);
    } catch (Raise raise) {
      boolean stops =
          raise.is(ExceptionTypes.STOP_ITERATION)
              || kind.equals("async generator") && raise.is(ExceptionTypes.STOP_ASYNC_ITERATION);
      throw stops ? replaced(raise) : raise;
    }
  }

  /** PEP 479. */
  private Raise replaced(Raise raise) {
    Raise error =
        Errors.runtimeError(
            "%s raised %s",
            kind, raise.is(ExceptionTypes.STOP_ITERATION) ? "StopIteration" : "StopAsyncIteration");
    error.value().setCause(raise.value());
    error.value().setContext(raise.value());
    return error;
  }

  private void end() {
    state = FINISHED;
    delegate = null;
    thrown = null;
    frame = null;
  }

  /** Ends a body that has not begun, or that nobody wants to run any more. */
  void abandon() {
    if (!RUNNING.compareAndSet(this, 0, 1)) {
      throw alreadyExecuting();
    }
    end();
    RUNNING.setRelease(this, 0);
  }

  private static final class Marker extends PyObject {
    @Override
    public dev.ftcheck.vm.object.PyType type() {
      return PyNone.TYPE;
    }
  }
}

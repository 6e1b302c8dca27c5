package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.types.frame.FrameSource;
import dev.ftcheck.vm.types.frame.FrameWalk;
import dev.ftcheck.vm.types.frame.PyFrame;
import java.util.function.Supplier;

/**
 * The frame of a generator or coroutine, {@code gi_frame}. While it waits, its variables are in the
 * {@link Suspension}; while it runs and after its end they are as they were seen last.
 */
final class SuspendedPlace implements FrameSource {

  private final Suspension suspension;
  private final Supplier<PyFrame> delegatingCaller;
  private volatile PyObject seen;
  private volatile int position = -1;

  /**
   * A place.
   *
   * @param caller the frame below while it delegates; null when the Java stack shows that
   */
  SuspendedPlace(Suspension suspension, Supplier<PyFrame> caller) {
    this.suspension = suspension;
    this.delegatingCaller = caller;
  }

  // While a body delegates its values are in the Suspension, as while it waits.

  /** {@code gi_frame}: always the same object until the end, then None. */
  static PyObject frame(Suspension suspension) {
    if (suspension.isFinished() && !suspension.isRunning()) {
      return PyNone.NONE;
    }
    synchronized (suspension) {
      if (suspension.frameObject == null) {
        suspension.frameObject =
            new PyFrame(
                suspension.function.code(),
                suspension.function.globals,
                new SuspendedPlace(suspension, null));
      }
      return suspension.frameObject;
    }
  }

  private PyCode code() {
    return suspension.function.code();
  }

  private String[] stop() {
    int state = suspension.state;
    String text = state <= 0 ? null : suspension.body().stop(state);
    return text == null ? null : text.split(" ");
  }

  /** As the Java stack shows it while it runs on this thread; null otherwise. */
  private PyFrame running() {
    boolean isInBody = suspension.isRunning() && suspension.delegate() == null;
    return isInBody ? FrameWalk.running(suspension, code()) : null;
  }

  @Override
  public int position() {
    String[] stop = stop();
    if (stop != null) {
      position = Integer.parseInt(stop[1]);
    }
    return position;
  }

  @Override
  public int line() {
    PyFrame running = running();
    if (running != null) {
      return running.line();
    }
    int[] lines = code().positions().line();
    int at = position();
    return at >= 0 && at < lines.length ? lines[at] : code().header().firstLine();
  }

  @Override
  public PyObject locals() {
    Object[] values = suspension.frame;
    PyFrame running = running();
    if (running != null) {
      seen = running.locals();
      return seen;
    }
    if (values == null || suspension.isRunning() && suspension.delegate() == null) {
      return seen;
    }
    PyDict snapshot = new PyDict();
    if (suspension.state == 0) {
      PyStr[] names = code().header().variables();
      for (int i = 0; i < Math.min(names.length, values.length); i++) {
        add(snapshot, names[i], values[i]);
      }
    } else {
      String[] stop = stop();
      for (int i = 2; stop != null && i < stop.length && i - 2 < values.length; i++) {
        if (!stop[i].equals("-")) {
          add(snapshot, PyStr.interned(stop[i]), values[i - 2]);
        }
      }
    }
    seen = snapshot;
    return snapshot;
  }

  private static void add(PyDict snapshot, PyStr name, Object value) {
    Object content = value instanceof PyCell cell ? cell.get() : value;
    if (content instanceof PyObject known) {
      snapshot.put(name, known);
    }
  }

  @Override
  public PyFrame caller() {
    if (delegatingCaller != null) {
      return delegatingCaller.get();
    }
    PyFrame running = running();
    return running == null ? null : running.caller();
  }

  @Override
  public PyObject generator() {
    return suspension.isFinished() ? null : suspension.owner;
  }

  @Override
  public void clear() {
    if (suspension.isRunning()) {
      throw Errors.runtimeError("cannot clear an executing frame");
    }
    if (suspension.isSuspended()) {
      throw Errors.runtimeError("cannot clear a suspended frame");
    }
    if (!suspension.isFinished()) {
      suspension.abandon();
    }
    seen = null;
  }
}

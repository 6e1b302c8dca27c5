package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.types.frame.FrameSource;
import dev.ftcheck.vm.types.frame.PyFrame;

/**
 * The frame of a generator or coroutine, {@code gi_frame}. While it waits, its variables are in the
 * {@link Suspension}; while it runs and after its end they are as they were seen last.
 */
final class SuspendedPlace implements FrameSource {

  private final Suspension suspension;
  private final PyObject owner;
  private volatile PyObject seen;
  private volatile int position = -1;

  private SuspendedPlace(Suspension suspension, PyObject owner) {
    this.suspension = suspension;
    this.owner = owner;
  }

  /** {@code gi_frame}: always the same object until the end, then None. */
  static PyObject frame(Suspension suspension, PyObject owner) {
    if (suspension.isFinished() && !suspension.isRunning()) {
      return PyNone.NONE;
    }
    synchronized (suspension) {
      if (suspension.frameObject == null) {
        suspension.frameObject =
            new PyFrame(
                suspension.function.code(),
                suspension.function.globals,
                new SuspendedPlace(suspension, owner));
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

  @Override
  public int position() {
    String[] stop = stop();
    if (stop != null) {
      position = Integer.parseInt(stop[0]);
    }
    return position;
  }

  @Override
  public int line() {
    int[] lines = code().positions().line();
    int at = position();
    return at >= 0 && at < lines.length ? lines[at] : code().header().firstLine();
  }

  @Override
  public PyObject locals() {
    Object[] values = suspension.frame;
    if (values == null || suspension.isRunning()) {
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
      for (int i = 1; stop != null && i < stop.length && i <= values.length; i++) {
        if (!stop[i].equals("-")) {
          add(snapshot, PyStr.interned(stop[i]), values[i - 1]);
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
    return null;
  }

  @Override
  public PyObject generator() {
    return suspension.isFinished() ? null : owner;
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

package dev.ftcheck.vm.types.frame;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTraceback;
import java.util.function.Supplier;

/** The frame of a traceback entry: the variables are those when the exception passed. */
final class TracebackPlace implements FrameSource {

  private final int line;
  private final int position;
  private volatile Supplier<PyObject> locals;

  TracebackPlace(PyTraceback entry) {
    this.line = entry.line();
    this.position = entry.position();
    this.locals = entry.locals();
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public int position() {
    return position;
  }

  @Override
  public PyObject locals() {
    Supplier<PyObject> known = locals;
    return known == null ? null : known.get();
  }

  @Override
  public PyFrame caller() {
    return null;
  }

  @Override
  public void clear() {
    locals = null;
  }
}

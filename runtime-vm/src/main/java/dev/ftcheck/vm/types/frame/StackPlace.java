package dev.ftcheck.vm.types.frame;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyObject;
import java.util.function.Supplier;

/**
 * A frame of the thread that asked. Its variables are read from the Java stack when they are asked
 * for, as long as the frame is there and its own thread asks; later they are as they were last.
 */
final class StackPlace implements FrameSource {

  private final PyCode code;
  private final int line;
  private final int height;
  private final Thread owner = Thread.currentThread();
  private final Supplier<PyFrame> caller;
  private volatile PyObject seen;

  /**
   * A place.
   *
   * @param height how many Python frames are below it
   */
  StackPlace(PyCode code, int line, int height, Supplier<PyFrame> caller) {
    this.code = code;
    this.line = line;
    this.height = height;
    this.caller = caller;
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public int position() {
    return -1;
  }

  @Override
  public PyObject locals() {
    LiveVariables live = live();
    if (live != null) {
      seen = live.mapping();
    }
    return seen;
  }

  private LiveVariables live() {
    return Thread.currentThread() == owner ? LiveVariables.at(height, code) : null;
  }

  @Override
  public PyFrame caller() {
    return caller.get();
  }

  @Override
  public void clear() {
    if (live() != null) {
      throw Errors.runtimeError("cannot clear an executing frame");
    }
    seen = null;
  }
}

package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.runtime.ThreadState;

/** The exception being handled: what {@code sys.exception()} answers. */
public final class Handling {

  private Handling() {}

  /** Begins to handle an exception; answers what was handled before, or null. */
  public static PyBaseException enter(PyBaseException exception) {
    ThreadState thread = ThreadState.current();
    PyBaseException previous = thread.handled();
    thread.setHandled(exception);
    return previous;
  }

  /** Ends it. */
  public static void restore(PyBaseException previous) {
    ThreadState.current().setHandled(previous);
  }
}

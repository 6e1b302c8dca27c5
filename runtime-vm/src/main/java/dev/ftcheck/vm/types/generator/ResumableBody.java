package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.FunctionBody;
import dev.ftcheck.vm.object.PyObject;

/** The compiled body of a generator, coroutine or async generator. */
public abstract class ResumableBody extends FunctionBody {

  /**
   * Runs the body from where it stopped to its next suspension. Called by one thread at a time.
   *
   * @param sent the value of the {@code yield} expression; ignored at the first call
   * @return what it yields, {@link Suspension#DELEGATING}, or null at its end
   */
  public abstract PyObject resume(Suspension suspension, PyObject sent);

  /**
   * Where the body stopped and what its frame holds: {@code h} in an exception handler and {@code
   * -} elsewhere, the index of the position, and for each value the name of the variable or {@code
   * -}, with spaces between; null for no such state. Overridden by the compiler.
   */
  public String stop(int state) {
    return null;
  }
}

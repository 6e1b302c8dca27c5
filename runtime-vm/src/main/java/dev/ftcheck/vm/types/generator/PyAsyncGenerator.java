package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** An async generator. Any thread may drive it, one at a time. */
public final class PyAsyncGenerator extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "async_generator",
          "dev.ftcheck.vm.types.generator.AsyncGeneratorTypeTable",
          Set.of(TypeFlag.FINAL));

  private final Suspension suspension;
  private volatile PyObject name;
  private volatile PyObject qualifiedName;

  /** Whether an asend, athrow or aclose is under way; owned by whoever drives that. */
  volatile boolean isRunningAsync;

  /** Whether it has ended or was closed. */
  volatile boolean isClosed;

  private boolean isHooked;

  PyAsyncGenerator(Suspension suspension) {
    this.suspension = suspension;
    suspension.owner = this;
  }

  public Suspension suspension() {
    return suspension;
  }

  /** {@code __name__}: the function's, unless it was set. */
  PyObject name() {
    PyObject own = name;
    return own == null ? suspension.function.name() : own;
  }

  void setName(PyObject newName) {
    name = newName;
  }

  PyObject qualifiedName() {
    PyObject own = qualifiedName;
    return own == null ? suspension.function.qualifiedName() : own;
  }

  void setQualifiedName(PyObject newName) {
    qualifiedName = newName;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Tells the event loop's hook of the first iteration. */
  void beginIteration() {
    if (!isHooked) {
      isHooked = true;
      PyObject hook = AsyncGeneratorHooks.current().firstIteration();
      if (hook != null) {
        hook.call1(this);
      }
    }
  }

  /**
   * What a step of the body means: the value of an {@code await} goes on to the event loop, a
   * yielded value ends the step with StopIteration, the end with StopAsyncIteration.
   */
  PyObject unwrap(PyObject result) {
    if (result == null) {
      isClosed = true;
      isRunningAsync = false;
      throw new Raise(new PyBaseException(ExceptionTypes.STOP_ASYNC_ITERATION, PyTuple.EMPTY));
    }
    if (result instanceof AsyncYield yielded) {
      isRunningAsync = false;
      throw Errors.stopIteration(yielded.value);
    }
    return result;
  }

  /** As {@link #unwrap}, for an exception out of the body. */
  void noteFailure(Raise raise) {
    if (raise.is(ExceptionTypes.STOP_ASYNC_ITERATION) || raise.is(ExceptionTypes.GENERATOR_EXIT)) {
      isClosed = true;
    }
    isRunningAsync = false;
  }
}

package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;

/** What {@code athrow} and {@code aclose} of an async generator answer. */
public final class PyAsyncThrow extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "async_generator_athrow", "dev.ftcheck.vm.types.generator.AsyncThrowTypeTable");

  private enum State {
    FRESH,
    RUNNING,
    CLOSED
  }

  private final PyAsyncGenerator generator;

  /** What to throw; null for {@code aclose}. */
  private final PyObject[] exception;

  private State state = State.FRESH;

  PyAsyncThrow(PyAsyncGenerator generator, PyObject[] exception) {
    this.generator = generator;
    this.exception = exception;
  }

  PyObject send(PyObject argument) {
    if (state == State.CLOSED) {
      throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
    }
    if (generator.suspension().isFinished()) {
      state = State.CLOSED;
      throw Errors.stopIteration(null);
    }
    if (state == State.RUNNING) {
      return step(() -> Driving.send(generator.suspension(), argument));
    }
    begin();
    if (argument != PyNone.NONE) {
      throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
    }
    state = State.RUNNING;
    generator.isRunningAsync = true;
    return step(() -> Driving.raise(generator.suspension(), toThrow()));
  }

  private void begin() {
    if (generator.isRunningAsync) {
      state = State.CLOSED;
      throw Errors.runtimeError(
          "%s(): asynchronous generator is already running",
          exception == null ? "aclose" : "athrow");
    }
    if (generator.isClosed) {
      state = State.CLOSED;
      throw new Raise(new PyBaseException(ExceptionTypes.STOP_ASYNC_ITERATION, PyTuple.EMPTY));
    }
  }

  private Raise toThrow() {
    if (exception == null) {
      generator.isClosed = true;
      return new Raise(new PyBaseException(ExceptionTypes.GENERATOR_EXIT, PyTuple.EMPTY));
    }
    return Driving.exception(exception[0], exception[1], exception[2]);
  }

  PyObject raise(Raise raise) {
    if (state == State.CLOSED) {
      throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
    }
    if (state == State.FRESH) {
      begin();
      state = State.RUNNING;
      generator.isRunningAsync = true;
    }
    return step(() -> Driving.raise(generator.suspension(), raise));
  }

  private interface Step {
    PyObject run();
  }

  private PyObject step(Step step) {
    try {
      PyObject result = step.run();
      if (exception != null) {
        return generator.unwrap(result);
      }
      if (result instanceof AsyncYield) {
        throw Errors.runtimeError("async generator ignored GeneratorExit");
      }
      if (result == null) {
        throw new Raise(new PyBaseException(ExceptionTypes.STOP_ASYNC_ITERATION, PyTuple.EMPTY));
      }
      return result;
    } catch (Raise raise) {
      generator.noteFailure(raise);
      state = State.CLOSED;
      boolean isEnd =
          raise.is(ExceptionTypes.STOP_ASYNC_ITERATION) || raise.is(ExceptionTypes.GENERATOR_EXIT);
      if (exception == null && isEnd) {
        throw Errors.stopIteration(null);
      }
      throw raise;
    }
  }

  boolean isClosed() {
    return state == State.CLOSED;
  }

  void close() {
    state = State.CLOSED;
  }

  @Override
  public PyObject next() {
    return send(PyNone.NONE);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

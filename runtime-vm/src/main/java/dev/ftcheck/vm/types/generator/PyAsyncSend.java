package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;

/** What {@code __anext__} and {@code asend} of an async generator answer: one step, to await. */
public final class PyAsyncSend extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin("async_generator_asend", "dev.ftcheck.vm.types.generator.AsyncSendTypeTable");

  private enum State {
    FRESH,
    RUNNING,
    CLOSED
  }

  private final PyAsyncGenerator generator;
  private final PyObject value;
  private State state = State.FRESH;

  PyAsyncSend(PyAsyncGenerator generator, PyObject value) {
    this.generator = generator;
    this.value = value;
  }

  PyObject send(PyObject argument) {
    PyObject sent = argument;
    if (begin() && argument == PyNone.NONE) {
      sent = value;
    }
    try {
      return generator.unwrap(Driving.send(generator.suspension(), sent));
    } catch (Raise raise) {
      state = State.CLOSED;
      generator.noteFailure(raise);
      throw raise;
    }
  }

  PyObject raise(Raise exception) {
    begin();
    try {
      return generator.unwrap(Driving.raise(generator.suspension(), exception));
    } catch (Raise raise) {
      state = State.CLOSED;
      generator.noteFailure(raise);
      throw raise;
    }
  }

  /** Whether this is the first step. */
  private boolean begin() {
    if (state == State.CLOSED) {
      throw Errors.runtimeError("cannot reuse already awaited __anext__()/asend()");
    }
    if (state == State.RUNNING) {
      return false;
    }
    if (generator.isRunningAsync) {
      state = State.CLOSED;
      throw Errors.runtimeError("anext(): asynchronous generator is already running");
    }
    state = State.RUNNING;
    generator.isRunningAsync = true;
    return true;
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

package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.site.Awaiting;
import java.util.function.Function;

/** What {@code anext(iterator, default)} answers: awaits, and has a value for the end. */
public final class PyAsyncNext extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin("anext_awaitable", "dev.ftcheck.vm.types.generator.AsyncNextTypeTable");

  private final PyObject awaitable;
  private final PyObject otherwise;

  /** Waits for {@code awaitable}; its StopAsyncIteration becomes the result {@code otherwise}. */
  public PyAsyncNext(PyObject awaitable, PyObject otherwise) {
    this.awaitable = awaitable;
    this.otherwise = otherwise;
  }

  /** One step of the awaitable by {@code step}, whose iterator is the argument. */
  PyObject drive(Function<PyObject, PyObject> step) {
    PyObject iterator =
        awaitable instanceof PyCoroutine ? awaitable : Awaiting.awaitable(awaitable);
    try {
      PyObject item = step.apply(iterator);
      if (item == null) {
        throw Errors.stopIteration(Delegation.result(iterator));
      }
      return item;
    } catch (Raise raise) {
      if (raise.is(ExceptionTypes.STOP_ASYNC_ITERATION)) {
        throw Errors.stopIteration(otherwise);
      }
      throw raise;
    }
  }

  @Override
  public PyObject next() {
    return drive(iterator -> Delegation.send(iterator, PyNone.NONE));
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

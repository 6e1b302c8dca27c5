package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.types.generator.PyCoroutine;
import dev.ftcheck.vm.types.generator.PyGenerator;
import dev.ftcheck.vm.types.generator.Suspension;

/** {@code await}, {@code yield from} and asynchronous iteration: what is delegated to. */
public final class Awaiting {

  private Awaiting() {}

  /** What {@code yield from} delegates to. */
  public static PyObject delegate(PyObject iterable, Suspension suspension) {
    if (iterable instanceof PyCoroutine) {
      if (suspension.function.code().has(PyCode.COROUTINE | PyCode.ITERABLE_COROUTINE)) {
        return iterable;
      }
      throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return iterable instanceof PyGenerator ? iterable : Iteration.iter(iterable);
  }

  /** What {@code await} delegates to: a coroutine itself, or what {@code __await__} answers. */
  public static PyObject awaitable(PyObject object) {
    return awaitable(object, "'%s' object can't be awaited");
  }

  /** As {@link #awaitable}, for the answer of {@code __aenter__}. */
  public static PyObject entering(PyObject object) {
    return awaitable(object, ofContext("__aenter__"));
  }

  /** As {@link #awaitable}, for the answer of {@code __aexit__}. */
  public static PyObject exiting(PyObject object) {
    return awaitable(object, ofContext("__aexit__"));
  }

  private static String ofContext(String method) {
    return "'async with' received an object from "
        + method
        + " that does not implement __await__: %s";
  }

  private static PyObject awaitable(PyObject object, String refusal) {
    if (object instanceof PyCoroutine coroutine) {
      if (coroutine.suspension().delegate() != null) {
        throw Errors.runtimeError("coroutine is being awaited already");
      }
      return coroutine;
    }
    if (object instanceof PyGenerator generator
        && generator.suspension().function.code().has(PyCode.ITERABLE_COROUTINE)) {
      return generator;
    }
    PyObject iterator = Specials.call(object, Special.AWAIT);
    if (iterator == null) {
      throw Errors.typeError(refusal, object.type().name());
    }
    if (iterator instanceof PyCoroutine) {
      throw Errors.typeError("__await__() returned a coroutine");
    }
    if (!(iterator instanceof PyIterator) && iterator.type().special(Special.NEXT) == null) {
      throw Errors.typeError(
          "__await__() returned non-iterator of type '%s'", iterator.type().name());
    }
    return iterator;
  }

  /** {@code aiter()} as {@code async for} does it. */
  public static PyObject asyncIterator(PyObject object) {
    PyType type = object.type();
    PyObject made = Specials.call(object, Special.AITER);
    if (made == null) {
      throw Errors.typeError(
          "'async for' requires an object with __aiter__ method, got %s", type.name());
    }
    if (made.type().special(Special.ANEXT) == null) {
      throw Errors.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: %s",
          made.type().name());
    }
    return made;
  }

  /** What to await for the next item. */
  public static PyObject asyncNext(PyObject iterator) {
    PyObject awaitable = Specials.call(iterator, Special.ANEXT);
    if (awaitable == null) {
      throw Errors.typeError(
          "'async for' requires an iterator with __anext__ method, got %s", iterator.type().name());
    }
    try {
      return awaitable(awaitable);
    } catch (Raise raised) {
      Raise invalid =
          Errors.typeError(
              "'async for' received an invalid object from __anext__: %s", awaitable.type().name());
      invalid.value().setCause(raised.value());
      throw invalid;
    }
  }

  /** Whether an {@code async for} ends regularly. */
  public static boolean isStopAsyncIteration(Throwable thrown) {
    return thrown instanceof Raise raise && raise.is(ExceptionTypes.STOP_ASYNC_ITERATION);
  }
}

package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;

/** Drives the iterator that {@code yield from} or {@code await} waits for (PEP 380). */
final class Delegation {

  private static final PyStr SEND = PyStr.interned("send");
  private static final PyStr THROW = PyStr.interned("throw");
  private static final PyStr CLOSE = PyStr.interned("close");

  private Delegation() {}

  /** The suspension behind a generator or coroutine; null for any other iterator. */
  private static Suspension suspensionOf(PyObject iterator) {
    return switch (iterator) {
      case PyGenerator generator -> generator.suspension();
      case PyCoroutine coroutine -> coroutine.suspension();
      default -> null;
    };
  }

  /** The next value; null at the end of an iterator of the VM. */
  static PyObject send(PyObject iterator, PyObject value) {
    Suspension suspended = suspensionOf(iterator);
    if (suspended != null) {
      return Driving.send(suspended, value);
    }
    if (value != PyNone.NONE) {
      return Attributes.get(iterator, SEND).call1(value);
    }
    if (iterator instanceof PyIterator known && Specials.isNative(iterator.type(), Special.NEXT)) {
      return known.next();
    }
    PyObject item = Specials.call(iterator, Special.NEXT);
    if (item == null) {
      throw Errors.typeError("'%s' object is not an iterator", iterator.type().name());
    }
    return item;
  }

  /** Throws into the iterator, or closes it for GeneratorExit and lets that go on. */
  static PyObject raise(PyObject iterator, Raise raise) {
    if (raise.is(ExceptionTypes.GENERATOR_EXIT)) {
      close(iterator);
      throw raise;
    }
    Suspension suspended = suspensionOf(iterator);
    if (suspended != null) {
      return Driving.raise(suspended, raise);
    }
    PyObject method = Attributes.find(iterator, THROW);
    if (method == null) {
      throw raise;
    }
    return method.call1(raise.value());
  }

  static void close(PyObject iterator) {
    Suspension suspended = suspensionOf(iterator);
    if (suspended != null) {
      Driving.close(suspended);
      return;
    }
    PyObject method = Attributes.find(iterator, CLOSE);
    if (method != null) {
      method.call0();
    }
  }

  /** The result of an iterator that has just ended without StopIteration. */
  static PyObject result(PyObject iterator) {
    Suspension suspended = suspensionOf(iterator);
    PyObject value = suspended == null ? null : suspended.result();
    return value == null ? PyNone.NONE : value;
  }

  /** {@code StopIteration.value}. */
  static PyObject valueOf(Raise stop) {
    return Attributes.get(stop.value(), "value");
  }
}

package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Behaviour of {@code anext_awaitable}. */
@BuiltinType("anext_awaitable")
final class AsyncNextType {

  private static final PyStr THROW = PyStr.interned("throw");
  private static final PyStr CLOSE = PyStr.interned("close");

  private AsyncNextType() {}

  @PyMethod("__await__")
  static PyObject await(PyAsyncNext self) {
    return self;
  }

  @PyMethod("__iter__")
  static PyObject iterator(PyAsyncNext self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyAsyncNext self) {
    return self.next();
  }

  @PyMethod("send")
  static PyObject send(PyAsyncNext self, PyObject value) {
    return self.drive(iterator -> Delegation.send(iterator, value));
  }

  @PyMethod(value = "throw", signature = "(*args)")
  static PyObject raise(PyAsyncNext self, PyObject[] arguments) {
    return self.drive(iterator -> Attributes.get(iterator, THROW).callN(arguments));
  }

  @PyMethod("close")
  static PyObject close(PyAsyncNext self) {
    return self.drive(
        iterator -> {
          PyObject result = Attributes.get(iterator, CLOSE).call0();
          return result == null ? PyNone.NONE : result;
        });
  }
}

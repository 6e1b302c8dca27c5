package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of the objects of threads that {@code threading} did not start. */
@BuiltinType("_DummyThread")
final class DummyThreadType {

  private DummyThreadType() {}

  @PyMethod(value = "__init__", signature = "()")
  static void initialise(PyThread self) {
    ThreadTable table = ThreadTable.current();
    table.attach(self, table.newName("Dummy-%d"), true, Thread.currentThread());
  }

  @PyMethod("is_alive")
  static boolean isAlive(PyThread self) {
    if (!self.handle().isDone() && self.isStarted()) {
      return true;
    }
    throw Errors.runtimeError("thread is not alive");
  }

  @PyMethod(value = "join", signature = "(timeout=None)")
  static void join(PyThread self, PyObject timeout) {
    throw Errors.runtimeError("cannot join a dummy thread");
  }
}

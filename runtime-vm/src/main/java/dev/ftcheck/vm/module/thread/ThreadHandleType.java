package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code _thread._ThreadHandle}. */
@BuiltinType("_ThreadHandle")
final class ThreadHandleType {

  private ThreadHandleType() {}

  @PyMethod(value = "__new__", signature = "()")
  static PyObject make(PyType type) {
    return new PyThreadHandle();
  }

  @PyGetter("ident")
  static PyObject identity(PyThreadHandle self) {
    return PyInt.of(self.identity());
  }

  @PyMethod(value = "join", signature = "(timeout=None)")
  static void join(PyThreadHandle self, PyObject timeout) {
    self.join(Timeouts.ofJoin(timeout));
  }

  @PyMethod("is_done")
  static boolean isDone(PyThreadHandle self) {
    return self.isDone();
  }

  @PyMethod("_set_done")
  static void setDone(PyThreadHandle self) {
    self.setDone();
  }

  @PyMethod("__repr__")
  static String repr(PyThreadHandle self) {
    return "<_ThreadHandle object: ident=%d>".formatted(self.identity());
  }
}

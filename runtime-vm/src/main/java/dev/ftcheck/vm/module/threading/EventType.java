package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code threading.Event} ("Event objects", library reference). */
@BuiltinType("Event")
final class EventType {

  private EventType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    return new PyEvent(type);
  }

  @PyMethod(value = "__init__", signature = "()")
  static void initialise(PyEvent self) {}

  @PyMethod("is_set")
  static boolean isSet(PyEvent self) {
    return self.isSet();
  }

  @PyMethod("isSet")
  static boolean oldIsSet(PyEvent self) {
    Deprecation.renamed("isSet", "is_set");
    return self.isSet();
  }

  @PyMethod("set")
  static void set(PyEvent self) {
    self.set();
  }

  @PyMethod("clear")
  static void clear(PyEvent self) {
    self.clear();
  }

  @PyMethod(value = "wait", signature = "(timeout=None)")
  static boolean await(PyEvent self, PyObject timeout) {
    return self.await(Timeouts.ofWait(timeout));
  }

  @PyGetter("_flag")
  static PyObject flag(PyEvent self) {
    return PyBool.of(self.isSet());
  }

  @PyMethod("_at_fork_reinit")
  static void reset(PyEvent self) {}

  @PyMethod("__repr__")
  static String repr(PyEvent self) {
    return Shown.of(self, self.isSet() ? "set" : "unset");
  }
}

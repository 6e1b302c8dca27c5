package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Truth;

/** Behaviour of {@code threading.Timer} ("Timer objects", library reference). */
@BuiltinType(value = "Timer", doc = "Call a function after a specified number of seconds.")
final class TimerType {

  private TimerType() {}

  @PyMethod(value = "__init__", signature = "(interval, function, args=None, kwargs=None)")
  static void initialise(
      PyThread self, PyObject interval, PyObject function, PyObject arguments, PyObject names) {
    ThreadType.initialise(self, null, null, null, null, null, null, null);
    boolean hasArguments = arguments != null && arguments != PyNone.NONE;
    boolean hasNames = names != null && names != PyNone.NONE;
    self.setOwn("interval", interval);
    self.setOwn("function", function);
    self.setOwn("args", hasArguments ? arguments : new PyList());
    self.setOwn("kwargs", hasNames ? names : new PyDict());
    self.setOwn("finished", PyEvent.create());
  }

  @PyMethod(value = "cancel", doc = "Stop the timer if it hasn't finished yet.")
  static void cancel(PyThread self) {
    Attributes.get(Attributes.get(self, "finished"), "set").call0();
  }

  @PyMethod("run")
  static void run(PyThread self) {
    PyObject finished = Attributes.get(self, "finished");
    Attributes.get(finished, "wait").call1(Attributes.get(self, "interval"));
    if (!Truth.of(Attributes.get(finished, "is_set").call0())) {
      Spread.call(
          Attributes.get(self, "function"),
          Attributes.get(self, "args"),
          Attributes.get(self, "kwargs"));
    }
    Attributes.get(finished, "set").call0();
  }
}

package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.exception.GenericAliases;

/** Behaviour of {@code concurrent.futures.Future} ("Future Objects", library reference). */
@BuiltinType(value = "Future", doc = "Represents the result of an asynchronous computation.")
final class FutureType {

  private FutureType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    return new PyFuture(type);
  }

  @PyMethod(value = "__init__", signature = "()")
  static void initialise(PyFuture self) {}

  @PyMethod("cancel")
  static boolean cancel(PyFuture self) {
    return self.cancel();
  }

  @PyMethod("cancelled")
  static boolean isCancelled(PyFuture self) {
    return self.state().isCancelled();
  }

  @PyMethod("running")
  static boolean isRunning(PyFuture self) {
    return self.state() == FutureState.RUNNING;
  }

  @PyMethod("done")
  static boolean isDone(PyFuture self) {
    return self.state().isDone();
  }

  @PyMethod(value = "add_done_callback", signature = "(fn)")
  static void addDoneCallback(PyFuture self, PyObject function) {
    self.addCallback(function);
  }

  @PyMethod(value = "result", signature = "(timeout=None)")
  static PyObject result(PyFuture self, PyObject timeout) {
    self.await(Timeouts.ofWait(timeout));
    return self.outcome();
  }

  @PyMethod(value = "exception", signature = "(timeout=None)")
  static PyObject exception(PyFuture self, PyObject timeout) {
    self.await(Timeouts.ofWait(timeout));
    return self.storedException();
  }

  @PyMethod("set_running_or_notify_cancel")
  static boolean setRunningOrNotifyCancel(PyFuture self) {
    return self.begin();
  }

  @PyMethod(value = "set_result", signature = "(result)")
  static void setResult(PyFuture self, PyObject result) {
    self.finish(result, PyNone.NONE);
  }

  @PyMethod(value = "set_exception", signature = "(exception)")
  static void setException(PyFuture self, PyObject exception) {
    self.finish(PyNone.NONE, exception);
  }

  @PyGetter("_state")
  static PyObject state(PyFuture self) {
    return PyStr.interned(self.state().name());
  }

  @PySetter("_state")
  static void setState(PyFuture self, PyObject value) {
    self.setState(FutureState.valueOf(((PyStr) value).value()));
  }

  @PyGetter("_result")
  static PyObject storedResult(PyFuture self) {
    return self.storedResult();
  }

  @PySetter("_result")
  static void storeResult(PyFuture self, PyObject value) {
    self.storeResult(value);
  }

  @PyGetter("_exception")
  static PyObject storedException(PyFuture self) {
    return self.storedException();
  }

  @PySetter("_exception")
  static void storeException(PyFuture self, PyObject value) {
    self.storeException(value);
  }

  @PyGetter("_condition")
  static PyObject condition(PyFuture self) {
    return self.condition();
  }

  @PyGetter("_done_callbacks")
  static PyObject doneCallbacks(PyFuture self) {
    return new PyList(self.callbacks().toArray(PyObject[]::new));
  }

  @PyMethod(value = "__class_getitem__", signature = "(item, /)", kind = PyMethod.Kind.CLASS)
  static PyObject classGetItem(PyType type, PyObject item) {
    return GenericAliases.of(type, item);
  }

  @PyMethod("__repr__")
  static String repr(PyFuture self) {
    String end = "";
    if (self.state() == FutureState.FINISHED) {
      end =
          self.storedException() != PyNone.NONE
              ? " raised " + self.storedException().type().name()
              : " returned " + self.storedResult().type().name();
    }
    return "<%s at 0x%x state=%s%s>"
        .formatted(self.type().name(), Identity.number(self), self.state().description(), end);
  }
}

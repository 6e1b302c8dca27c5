package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.fork.ChildProcess;
import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Parking;

/** Behaviour of {@code multiprocessing.popen_fork.Popen}. */
@BuiltinType("Popen")
final class PopenType {

  private static final int SIGINT = 2;
  private static final int SIGKILL = 9;
  private static final int SIGTERM = 15;

  private PopenType() {}

  @PyConstant("method")
  static PyObject method() {
    return PyStr.of("fork");
  }

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    return new PyPopen(type);
  }

  @PyMethod(value = "__init__", signature = "(process_obj)")
  static void initialise(PyPopen self, PyObject process) {
    flushStreams();
    ForkLaunch.launch(self, process);
  }

  /** What is buffered is the parent's to write. */
  static void flushStreams() {
    PyObject util = ImportSystem.current().module("multiprocessing.util");
    Attributes.get(util, "_flush_std_streams").call0();
  }

  @PyMethod(value = "duplicate_for_child", signature = "(fd)")
  static PyObject duplicate(PyPopen self, PyObject fd) {
    return fd;
  }

  @PyMethod(value = "poll", signature = "(flag=1)")
  static PyObject poll(PyPopen self, int flag) {
    if (flag == 0 && self.child() != null) {
      self.child().await(Parking.NEVER);
    }
    return self.returnCode();
  }

  @PyMethod(value = "wait", signature = "(timeout=None)")
  static PyObject await(PyPopen self, PyObject timeout) {
    if (self.child() != null) {
      self.child().await(Timeouts.ofWait(timeout));
    }
    return self.returnCode();
  }

  @PyMethod(value = "_send_signal", signature = "(sig)")
  static void send(PyPopen self, int signal) {
    ChildProcess child = self.child();
    if (child != null) {
      child.send(signal);
    }
  }

  @PyMethod("interrupt")
  static void interrupt(PyPopen self) {
    send(self, SIGINT);
  }

  @PyMethod("terminate")
  static void terminate(PyPopen self) {
    send(self, SIGTERM);
  }

  @PyMethod("kill")
  static void kill(PyPopen self) {
    send(self, SIGKILL);
  }

  @PyMethod("close")
  static void close(PyPopen self) {
    self.close();
  }

  @PyGetter("pid")
  static PyObject pid(PyPopen self) {
    return self.child() == null ? PyNone.NONE : PyInt.of(self.child().number());
  }

  @PyGetter("returncode")
  static PyObject returnCode(PyPopen self) {
    return self.returnCode();
  }

  @PyGetter("sentinel")
  static int sentinel(PyPopen self) {
    return self.sentinel();
  }
}

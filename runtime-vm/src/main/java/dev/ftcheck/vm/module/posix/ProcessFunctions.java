package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.fork.ChildProcess;
import dev.ftcheck.vm.fork.ForkHooks;
import dev.ftcheck.vm.fork.ProcessTable;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.ProcessCalls;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.Interrupts;
import dev.ftcheck.vm.runtime.Parking;
import dev.ftcheck.vm.runtime.ProcessEnd;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.types.structseq.StructType;

/** Functions of {@code posix} about processes and users. */
@BuiltinModule(value = "posix", isPart = true)
final class ProcessFunctions {

  static final StructType TIMES =
      StructType.of(
          "posix.times_result", "user", "system", "children_user", "children_system", "elapsed");

  private static final int NO_HANG = 1;
  private static final double TICKS_PER_SECOND = 100;

  private ProcessFunctions() {}

  @PyMethod("getpid")
  static long getpid() {
    return ProcessTable.currentNumber();
  }

  @PyMethod("getppid")
  static long getppid() {
    ChildProcess own = Interpreter.current().process();
    return own == null ? ProcessCalls.getppid() : own.parent();
  }

  @PyMethod("getuid")
  static int getuid() {
    return ProcessCalls.getuid();
  }

  @PyMethod("geteuid")
  static int geteuid() {
    return ProcessCalls.geteuid();
  }

  @PyMethod("getgid")
  static int getgid() {
    return ProcessCalls.getgid();
  }

  @PyMethod("getegid")
  static int getegid() {
    return ProcessCalls.getegid();
  }

  @PyMethod("getgroups")
  static PyObject getgroups() {
    PyList groups = new PyList();
    for (int group : ProcessCalls.getgroups()) {
      groups.add(PyInt.of(group));
    }
    return groups;
  }

  @PyMethod("getpgrp")
  static int getpgrp() {
    return ProcessCalls.getpgrp();
  }

  @PyMethod(value = "getpgid", signature = "(pid)")
  static long getpgid(int pid) {
    return OsErrors.check(ProcessCalls.getpgid(pid));
  }

  @PyMethod("setpgid")
  static void setpgid(int pid, int group) {
    OsErrors.check(ProcessCalls.setpgid(pid, group));
  }

  @PyMethod("getsid")
  static long getsid(int pid) {
    return OsErrors.check(ProcessCalls.getsid(pid));
  }

  @PyMethod("setsid")
  static void setsid() {
    OsErrors.check(ProcessCalls.setsid());
  }

  @PyMethod("setuid")
  static void setuid(int user) {
    OsErrors.check(ProcessCalls.setuid(user));
  }

  @PyMethod("setgid")
  static void setgid(int group) {
    OsErrors.check(ProcessCalls.setgid(group));
  }

  @PyMethod("umask")
  static int umask(int mask) {
    return ProcessCalls.umask(mask);
  }

  @PyMethod("nice")
  static int nice(int increment) {
    return ProcessCalls.nice(increment);
  }

  @PyMethod("kill")
  static void kill(int pid, int signal) {
    ChildProcess inside = ProcessTable.find(pid);
    if (inside != null) {
      inside.send(signal);
      Interrupts.poll();
    } else {
      OsErrors.check(ProcessCalls.kill(pid, signal));
    }
  }

  @PyMethod("killpg")
  static void killpg(int group, int signal) {
    OsErrors.check(ProcessCalls.killpg(group, signal));
  }

  @PyMethod(
      value = "register_at_fork",
      signature = "(*, before=None, after_in_child=None, after_in_parent=None)")
  static void registerAtFork(PyObject before, PyObject inChild, PyObject inParent) {
    if (!isGiven(before) && !isGiven(inChild) && !isGiven(inParent)) {
      throw Errors.typeError("At least one argument is required.");
    }
    for (PyObject hook : new PyObject[] {before, inChild, inParent}) {
      if (isGiven(hook) && hook.type().lookup("__call__") == null) {
        throw Errors.typeError(
            "'%s' must be callable, not %s",
            hook == before ? "before" : hook == inChild ? "after_in_child" : "after_in_parent",
            hook.type().name());
      }
    }
    ForkHooks.current().register(before, inParent, inChild);
  }

  private static boolean isGiven(PyObject argument) {
    return argument != null && argument != PyNone.NONE;
  }

  @PyMethod("waitpid")
  static PyObject waitpid(int pid, int options) {
    ChildProcess inside = ProcessTable.find(pid);
    if (inside != null) {
      return waitInside(inside, (options & NO_HANG) != 0);
    }
    ProcessCalls.Waited waited = ProcessCalls.wait4(pid, options);
    OsErrors.check(waited.pid());
    return PyTuple.of(PyInt.of(waited.pid()), PyInt.of(waited.status()));
  }

  private static PyObject waitInside(ChildProcess child, boolean atOnce) {
    if (!child.await(atOnce ? Long.MIN_VALUE : Parking.NEVER)) {
      return PyTuple.of(PyInt.of(0), PyInt.of(0));
    }
    ProcessTable.remove(child);
    int code = child.status().orElseThrow();
    return PyTuple.of(PyInt.of(child.number()), PyInt.of(code < 0 ? -code : code << 8));
  }

  @PyMethod("wait")
  static PyObject waitForAny() {
    return waitpid(-1, 0);
  }

  @PyMethod(value = "waitstatus_to_exitcode", signature = "(status)")
  static int exitCode(int status) {
    if ((status & 0x7f) == 0) {
      return status >> 8 & 0xff;
    }
    if ((status & 0xff) == 0x7f) {
      throw Errors.valueError("process stopped by delivery of signal %d", status >> 8 & 0xff);
    }
    int signal = status & 0x7f;
    return -signal;
  }

  @PyMethod(value = "WIFEXITED", signature = "(status)")
  static boolean hasExited(int status) {
    return (status & 0x7f) == 0;
  }

  @PyMethod(value = "WEXITSTATUS", signature = "(status)")
  static int exitStatus(int status) {
    return status >> 8 & 0xff;
  }

  @PyMethod(value = "WIFSIGNALED", signature = "(status)")
  static boolean wasKilled(int status) {
    int signal = status & 0x7f;
    return signal != 0 && signal != 0x7f;
  }

  @PyMethod(value = "WTERMSIG", signature = "(status)")
  static int killingSignal(int status) {
    return status & 0x7f;
  }

  @PyMethod("WCOREDUMP")
  static boolean dumpedCore(int status) {
    return (status & 0x80) != 0;
  }

  @PyMethod(value = "WIFSTOPPED", signature = "(status)")
  static boolean isStopped(int status) {
    return (status & 0xff) == 0x7f;
  }

  @PyMethod(value = "WSTOPSIG", signature = "(status)")
  static int stoppingSignal(int status) {
    return status >> 8 & 0xff;
  }

  @PyMethod(value = "WIFCONTINUED", signature = "(status)")
  static boolean hasContinued(int status) {
    return status == 0xffff;
  }

  @PyMethod(value = "_exit", signature = "(status)")
  static void exit(int status) {
    if (Interpreter.current().process() != null) {
      ProcessEnd end = new ProcessEnd(status & 0xff);
      Interrupts.end(Interpreter.current(), end);
      throw end;
    }
    ProcessCalls.exit(SyncEvents.processExits(status));
  }

  @PyMethod("abort")
  static void abort() {
    // The JVM must not handle it, so the death looks as it should to the parent.
    ProcessCalls.kill((int) ProcessHandle.current().pid(), 6);
  }

  @PyMethod("times")
  static PyObject times() {
    long[] ticks = ProcessCalls.times();
    PyObject[] seconds = new PyObject[ticks.length];
    for (int i = 0; i < ticks.length; i++) {
      seconds[i] = new PyFloat(ticks[i] / TICKS_PER_SECOND);
    }
    return TIMES.make(seconds);
  }

  @PyMethod("getloadavg")
  static PyObject getloadavg() {
    double[] loads = ProcessCalls.getloadavg();
    if (loads == null) {
      throw Errors.of(
          dev.ftcheck.vm.object.ExceptionTypes.OS_ERROR, "Load averages are unobtainable");
    }
    return PyTuple.of(new PyFloat(loads[0]), new PyFloat(loads[1]), new PyFloat(loads[2]));
  }

  @PyMethod("sched_yield")
  static void schedYield() {
    OsErrors.check(ProcessCalls.schedYield());
  }

  @PyMethod("sched_getaffinity")
  static PyObject getAffinity(int pid) {
    int[] error = new int[1];
    byte[] mask = ProcessCalls.getAffinity(pid, error);
    OsErrors.check(error[0]);
    PyList processors = new PyList();
    for (int i = 0; i < mask.length * 8; i++) {
      if ((mask[i / 8] >> i % 8 & 1) != 0) {
        processors.add(PyInt.of(i));
      }
    }
    PyObject set = Interpreter.current().builtins().dictionary().get(PyStr.interned("set"));
    return set.call1(processors);
  }

  @PyMethod("sched_setaffinity")
  static void setAffinity(int pid, PyObject mask) {
    byte[] bits = new byte[128];
    for (PyObject item : Iteration.toArray(mask)) {
      int processor = Conversions.toInt(item);
      if (processor < 0) {
        throw Errors.valueError("negative CPU number");
      }
      bits[processor / 8] |= (byte) (1 << processor % 8);
    }
    OsErrors.check(ProcessCalls.setAffinity(pid, bits));
  }
}

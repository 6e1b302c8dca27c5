package dev.ftcheck.vm.module.resource;

import dev.ftcheck.vm.libc.Constants;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.ProcessCalls;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.types.structseq.StructType;

/** The module {@code resource}. */
@BuiltinModule("resource")
final class ResourceModule {

  private static final StructType USAGE =
      StructType.of(
          "resource.struct_rusage",
          "ru_utime",
          "ru_stime",
          "ru_maxrss",
          "ru_ixrss",
          "ru_idrss",
          "ru_isrss",
          "ru_minflt",
          "ru_majflt",
          "ru_nswap",
          "ru_inblock",
          "ru_oublock",
          "ru_msgsnd",
          "ru_msgrcv",
          "ru_nsignals",
          "ru_nvcsw",
          "ru_nivcsw");

  private static final int LIMITS = 16;
  private static final int SC_PAGESIZE = 30;

  private ResourceModule() {}

  static void initialise(PyModule module) {
    Constants.addTo(module, "resource");
    module.dictionary().put(PyStr.interned("struct_rusage"), USAGE.type());
    module.dictionary().put(PyStr.interned("error"), ExceptionTypes.OS_ERROR);
  }

  @PyMethod("getrusage")
  static PyObject usage(int who) {
    double[] usage = ProcessCalls.getrusage(who);
    if (usage == null) {
      throw Errors.valueError("invalid who parameter");
    }
    PyObject[] values = new PyObject[usage.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = i < 2 ? new PyFloat(usage[i]) : PyInt.of((long) usage[i]);
    }
    return USAGE.make(values);
  }

  @PyMethod("getrlimit")
  static PyObject limit(int resource) {
    return limits(0, resource, null);
  }

  @PyMethod("setrlimit")
  static void setLimit(int resource, PyObject limits) {
    limits(0, resource, limits);
  }

  @PyMethod(value = "prlimit", signature = "(pid, resource, limits=None, /)")
  static PyObject limitOf(int pid, int resource, PyObject limits) {
    return limits(pid, resource, limits == PyNone.NONE ? null : limits);
  }

  private static PyObject limits(int pid, int resource, PyObject given) {
    if (resource < 0 || resource >= LIMITS) {
      throw Errors.valueError("invalid resource specified");
    }
    long[] fresh = null;
    if (given != null) {
      PyObject[] pair = Iteration.toArray(given);
      if (pair.length != 2) {
        throw Errors.valueError("expected a tuple of 2 integers");
      }
      fresh = new long[] {Conversions.toLong(pair[0]), Conversions.toLong(pair[1])};
    }
    long[] old = new long[2];
    OsErrors.check(ProcessCalls.prlimit(pid, resource, fresh, old));
    return PyTuple.of(PyInt.of(old[0]), PyInt.of(old[1]));
  }

  @PyMethod("getpagesize")
  static long pageSize() {
    return ProcessCalls.sysconf(SC_PAGESIZE);
  }
}

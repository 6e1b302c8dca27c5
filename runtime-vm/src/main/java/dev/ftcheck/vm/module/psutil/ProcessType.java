package dev.ftcheck.vm.module.psutil;

import dev.ftcheck.vm.fork.ProcessTable;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.structseq.StructType;

/** Behaviour of {@code psutil.Process}. */
@BuiltinType("Process")
final class ProcessType {

  private static final StructType MEMORY = StructType.of("psutil.pmem", "rss", "vms");
  private static final StructType TIMES = StructType.of("psutil.pcputimes", "user", "system");

  private ProcessType() {}

  @PyMethod(value = "__new__", signature = "(pid=None)")
  static PyObject make(PyType type, PyObject pid) {
    boolean isOwn = pid == null || pid == PyNone.NONE;
    long number = isOwn ? ProcessTable.currentNumber() : Conversions.toInt(pid);
    boolean isInside = ProcessTable.find((int) number) != null;
    long real = isInside ? ProcessHandle.current().pid() : number;
    if (!ProcFiles.exists(real)) {
      throw PsutilErrors.noSuchProcess(number);
    }
    return new PyProcess(type, number, real);
  }

  @PyGetter("pid")
  static long pid(PyProcess self) {
    return self.number;
  }

  @PyMethod("memory_info")
  static PyObject memory(PyProcess self) {
    long[] sizes = ProcFiles.memory(self.pid);
    return MEMORY.make(PyInt.of(sizes[0]), PyInt.of(sizes[1]));
  }

  @PyMethod("memory_percent")
  static double memoryPercent(PyProcess self) {
    return 100.0 * ProcFiles.memory(self.pid)[0] / ProcFiles.machineMemory()[0];
  }

  @PyMethod("cpu_times")
  static PyObject times(PyProcess self) {
    double[] times = ProcFiles.times(self.pid);
    return TIMES.make(new PyFloat(times[0]), new PyFloat(times[1]));
  }

  @PyMethod(value = "cpu_percent", signature = "(interval=None)")
  static double usage(PyProcess self, PyObject interval) {
    return PsutilModule.between(interval, self::usage);
  }

  @PyMethod("num_threads")
  static long threads(PyProcess self) {
    return ProcFiles.threads(self.pid);
  }

  @PyMethod("create_time")
  static double start(PyProcess self) {
    return ProcFiles.start(self.pid);
  }

  @PyMethod("name")
  static String name(PyProcess self) {
    return ProcFiles.name(self.pid);
  }

  @PyMethod("is_running")
  static boolean isRunning(PyProcess self) {
    return ProcFiles.exists(self.pid);
  }
}

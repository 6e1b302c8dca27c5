package dev.ftcheck.vm.module.psutil;

import dev.ftcheck.vm.fork.ProcessTable;
import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.types.structseq.StructType;
import java.util.function.DoubleSupplier;

/** {@code psutil}, found where the package itself is not installed. */
@BuiltinModule("psutil")
final class PsutilModule {

  private static final StructType MEMORY =
      StructType.of("psutil.svmem", "total", "available", "percent", "used", "free");

  private PsutilModule() {}

  static void initialise(PyModule module) {
    module.dictionary().put(PyStr.interned("Process"), PyProcess.TYPE);
    module.dictionary().put(PyStr.interned("Error"), PsutilErrors.ERROR);
    module.dictionary().put(PyStr.interned("NoSuchProcess"), PsutilErrors.NO_SUCH_PROCESS);
    module.dictionary().put(PyStr.interned("AccessDenied"), PsutilErrors.ACCESS_DENIED);
  }

  @PyMethod(value = "cpu_count", signature = "(logical=True)")
  static PyObject processors(boolean logical) {
    int count = logical ? Runtime.getRuntime().availableProcessors() : ProcFiles.cores();
    return count == 0 ? PyNone.NONE : PyInt.of(count);
  }

  @PyMethod(value = "cpu_percent", signature = "(interval=None)")
  static double usage(PyObject interval) {
    UsageMeter meter = Interpreter.current().state(UsageMeter.class, UsageMeter::new);
    return between(
        interval,
        () -> {
          double[] times = ProcFiles.machineTimes();
          return meter.percent(times[0], times[1]);
        });
  }

  /** What a meter tells of the interval in seconds that begins now; None: since its last use. */
  static double between(PyObject interval, DoubleSupplier meter) {
    if (interval != null && interval != PyNone.NONE) {
      double _ = meter.getAsDouble();
      Attributes.get(ImportSystem.current().module("time"), "sleep").call1(interval);
    }
    return meter.getAsDouble();
  }

  @PyMethod("virtual_memory")
  static PyObject memory() {
    long[] sizes = ProcFiles.machineMemory();
    long used = sizes[0] - sizes[1];
    return MEMORY.make(
        PyInt.of(sizes[0]),
        PyInt.of(sizes[1]),
        new PyFloat(Math.round(1000.0 * used / sizes[0]) / 10.0),
        PyInt.of(used),
        PyInt.of(sizes[2]));
  }

  @PyMethod(value = "pid_exists", signature = "(pid)")
  static boolean exists(int pid) {
    return ProcessTable.find(pid) != null || ProcFiles.exists(pid);
  }
}

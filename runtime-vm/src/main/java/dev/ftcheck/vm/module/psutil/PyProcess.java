package dev.ftcheck.vm.module.psutil;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code psutil.Process}. */
final class PyProcess extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin(
          "psutil.Process",
          "dev.ftcheck.vm.module.psutil.ProcessTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY));

  /** What the program calls it. */
  final long number;

  /** What the kernel calls it: a process inside the JVM is the JVM's. */
  final long pid;

  private final UsageMeter meter = new UsageMeter();

  PyProcess(PyType type, long number, long pid) {
    super(type.rootShape());
    this.number = number;
    this.pid = pid;
  }

  /** Processor time since the last call in percent of the time that passed. */
  double usage() {
    double[] times = ProcFiles.times(pid);
    return meter.percent(times[0] + times[1], System.nanoTime() / 1e9);
  }
}

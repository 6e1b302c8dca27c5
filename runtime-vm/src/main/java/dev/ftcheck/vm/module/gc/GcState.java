package dev.ftcheck.vm.module.gc;

import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.runtime.Interpreter;

/** What a program sets in {@code gc}. The JVM's collector takes no notice of it. */
final class GcState {

  final PyList callbacks = new PyList();
  final PyList garbage = new PyList();
  volatile boolean isEnabled = true;
  volatile int debugFlags;
  volatile int[] thresholds = {2000, 10, 0};
  volatile int collections;
  volatile int collected;

  static GcState current() {
    return Interpreter.current().state(GcState.class, GcState::new);
  }
}

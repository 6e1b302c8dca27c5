package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.module.signal.InterruptKey;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.Interrupts;
import dev.ftcheck.vm.site.Unwinding;

/** Brings a fresh interpreter to the point where programs can run. */
final class Startup {

  private Startup() {}

  static void begin(Interpreter interpreter) {
    interpreter.setMainThread(Thread.currentThread());
    if (interpreter.options().streams().areProcessStreams()) {
      Interrupts.setMain(Thread.currentThread());
      InterruptKey.connect();
    }
    interpreter.setBuiltins(ImportSystem.makeNative("builtins"));
    PyModule sys = ImportSystem.makeNative("sys");
    interpreter.setSys(sys);
    StandardStreams.open(interpreter);
    Unwinding.link();
  }
}

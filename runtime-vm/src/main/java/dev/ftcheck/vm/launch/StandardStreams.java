package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;

/** {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr}. */
final class StandardStreams {

  private StandardStreams() {}

  static void open(Interpreter interpreter) {
    PyDict sys = interpreter.sys().dictionary();
    sys.put(PyStr.interned("stdout"), new PlainWriter(interpreter.options().streams().out()));
    sys.put(PyStr.interned("stderr"), new PlainWriter(interpreter.options().streams().err()));
  }
}

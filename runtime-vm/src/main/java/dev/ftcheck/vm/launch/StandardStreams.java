package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.module.io.StandardFiles;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;

/** {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr}, and what they were at first. */
final class StandardStreams {

  private StandardStreams() {}

  static void open(Interpreter interpreter) {
    StandardFiles files = new StandardFiles(interpreter.options());
    PyDict sys = interpreter.sys().dictionary();
    put(sys, "stdin", files.stdin());
    put(sys, "stdout", files.stdout());
    put(sys, "stderr", files.stderr());
  }

  private static void put(PyDict sys, String name, PyObject stream) {
    sys.put(PyStr.interned(name), stream);
    sys.put(PyStr.interned("__" + name + "__"), stream);
  }
}

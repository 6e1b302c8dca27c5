package dev.ftcheck.vm.module.psutil;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;

/** The exceptions of {@code psutil}. */
final class PsutilErrors {

  static final PyType ERROR = PyType.builtin("psutil.Error", null, ExceptionTypes.EXCEPTION);
  static final PyType NO_SUCH_PROCESS = PyType.builtin("psutil.NoSuchProcess", null, ERROR);
  static final PyType ACCESS_DENIED = PyType.builtin("psutil.AccessDenied", null, ERROR);

  private PsutilErrors() {}

  static Raise noSuchProcess(long pid) {
    return Errors.of(NO_SUCH_PROCESS, "process PID not found (pid=%d)", pid);
  }
}

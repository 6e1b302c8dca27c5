package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.types.frame.FrameWalk;

/** The module whose code called a native. */
final class CallingModule {

  private static final PyStr NAME = PyStr.interned("__name__");

  private CallingModule() {}

  /** {@code __name__} of the calling code's globals; null where no Python runs or it has none. */
  static PyObject name() {
    PyDict globals = FrameWalk.callerGlobals();
    return globals == null ? null : globals.get(NAME);
  }
}

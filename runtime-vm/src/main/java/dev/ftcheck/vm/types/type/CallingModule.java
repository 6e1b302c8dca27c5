package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.PyStr;

/** The module whose code called a native. */
final class CallingModule {

  private static final PyStr MAIN = PyStr.interned("__main__");

  private CallingModule() {}

  /** Calls leave no frames behind: a class without {@code __module__} counts as the program's. */
  static PyStr name() {
    return MAIN;
  }
}

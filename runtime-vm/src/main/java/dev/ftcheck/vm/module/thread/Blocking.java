package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Truth;

/** The {@code blocking} argument. */
public final class Blocking {

  private Blocking() {}

  /** Its truth; true when it is omitted. */
  public static boolean of(PyObject argument) {
    return argument == null || Truth.of(argument);
  }
}

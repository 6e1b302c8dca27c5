package dev.ftcheck.vm.module.sys;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.runtime.InterpreterOptions;

/** The structures of {@code sys}: version, flags, numbers. */
final class SysStructures {

  private SysStructures() {}

  static void addTo(PyDict names, InterpreterOptions options) {}
}

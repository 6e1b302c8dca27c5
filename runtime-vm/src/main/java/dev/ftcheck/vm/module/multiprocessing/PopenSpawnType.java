package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** What {@code multiprocessing.popen_spawn_posix.Popen} does otherwise than a fork's. */
@BuiltinType("Popen")
final class PopenSpawnType {

  private PopenSpawnType() {}

  @PyConstant("method")
  static PyObject method() {
    return PyStr.of("spawn");
  }
}

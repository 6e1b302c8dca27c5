package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/**
 * What {@code multiprocessing.popen_forkserver.Popen} adds: its name. The child is a copy of the
 * parent instead of one of a server, so that it has all the parent has.
 */
@BuiltinType("Popen")
final class PopenForkserverType {

  private PopenForkserverType() {}

  @PyConstant("method")
  static PyObject method() {
    return PyStr.of("forkserver");
  }
}

package dev.ftcheck.vm.module.sysconfig;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;

/** What the Makefile of a CPython build would say: nothing, there is none. */
@BuiltinModule("_sysconfigdata_t_linux_")
final class SysconfigDataModule {

  private SysconfigDataModule() {}

  @PyConstant("build_time_vars")
  static PyObject buildTimeVars() {
    return new PyDict();
  }
}

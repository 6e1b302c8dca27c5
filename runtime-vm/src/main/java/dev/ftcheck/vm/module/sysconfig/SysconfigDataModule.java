package dev.ftcheck.vm.module.sysconfig;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** What the Makefile of a CPython build would say, as far as it is about the interpreter. */
@BuiltinModule("_sysconfigdata_t_linux_")
final class SysconfigDataModule {

  private SysconfigDataModule() {}

  @PyConstant("build_time_vars")
  static PyObject buildTimeVars() {
    PyDict values = new PyDict();
    values.put(PyStr.of("Py_GIL_DISABLED"), PyInt.of(1));
    return values;
  }
}

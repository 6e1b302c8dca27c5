package dev.ftcheck.vm.module.sysconfig;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code _sysconfig}: the configuration variables that have a meaning for this VM. */
@BuiltinModule("_sysconfig")
final class SysconfigModule {

  private SysconfigModule() {}

  @PyMethod("config_vars")
  static PyObject configVars() {
    PyDict values = new PyDict();
    values.put(PyStr.of("Py_GIL_DISABLED"), PyInt.of(1));
    values.put(PyStr.of("Py_DEBUG"), PyInt.of(0));
    values.put(PyStr.of("WITH_PYMALLOC"), PyInt.of(0));
    values.put(PyStr.of("EXT_SUFFIX"), PyStr.of(".ftcheck-314.so"));
    values.put(PyStr.of("SOABI"), PyStr.of("ftcheck-314"));
    return values;
  }
}

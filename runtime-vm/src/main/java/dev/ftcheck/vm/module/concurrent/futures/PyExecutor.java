package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code concurrent.futures.Executor}: the base of executors, which are Python code. */
final class PyExecutor extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin(
          "concurrent.futures._base.Executor",
          "dev.ftcheck.vm.module.concurrent.futures.ExecutorTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.OPEN));

  PyExecutor(PyType type) {
    super(type.rootShape());
  }
}

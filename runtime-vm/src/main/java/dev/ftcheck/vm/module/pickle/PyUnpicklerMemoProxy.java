package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** What a program sees as the memo of an unpickler. */
final class PyUnpicklerMemoProxy extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "_pickle.UnpicklerMemoProxy",
          "dev.ftcheck.vm.module.pickle.UnpicklerMemoProxyTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyUnpickler unpickler;

  PyUnpicklerMemoProxy(PyUnpickler unpickler) {
    this.unpickler = unpickler;
  }

  PyUnpickler unpickler() {
    return unpickler;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** What a program sees as the memo of a pickler. */
final class PyPicklerMemoProxy extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "_pickle.PicklerMemoProxy",
          "dev.ftcheck.vm.module.pickle.PicklerMemoProxyTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyPickler pickler;

  PyPicklerMemoProxy(PyPickler pickler) {
    this.pickler = pickler;
  }

  PyPickler pickler() {
    return pickler;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code itertools.product}. */
final class PyProduct extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.product",
          "dev.ftcheck.vm.module.itertools.ProductTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyObject[][] pools;
  private int[] positions;
  private boolean started;

  PyProduct(PyType type, PyObject[][] pools) {
    super(type);
    this.pools = pools;
    this.positions = new int[pools.length];
    for (PyObject[] pool : pools) {
      if (pool.length == 0) {
        positions = null;
      }
    }
  }

  @Override
  public PyObject next() {
    advances();
    if (positions == null) {
      return null;
    }
    if (started && !advance()) {
      positions = null;
      return null;
    }
    started = true;
    PyObject[] picked = new PyObject[pools.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = pools[i][positions[i]];
    }
    return PyTuple.of(picked);
  }

  private boolean advance() {
    for (int i = pools.length - 1; i >= 0; i--) {
      if (++positions[i] < pools[i].length) {
        return true;
      }
      positions[i] = 0;
    }
    return false;
  }
}

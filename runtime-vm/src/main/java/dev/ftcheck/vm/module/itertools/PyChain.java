package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code itertools.chain}. */
final class PyChain extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.chain",
          "dev.ftcheck.vm.module.itertools.ChainTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private PyIterator sources;
  private PyIterator active;

  PyChain(PyType type, PyIterator sources) {
    super(type);
    this.sources = sources;
  }

  @Override
  public PyObject next() {
    advances();
    while (sources != null) {
      if (active == null) {
        PyObject source = sources.next();
        if (source == null) {
          sources = null;
          return null;
        }
        active = Iteration.iterator(source);
      }
      PyObject item = active.next();
      if (item != null) {
        return item;
      }
      active = null;
    }
    return null;
  }
}

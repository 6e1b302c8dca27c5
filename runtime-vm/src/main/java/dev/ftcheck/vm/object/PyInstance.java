package dev.ftcheck.vm.object;

import dev.ftcheck.vm.runtime.Finalizers;

/** An instance of a class that a program defined, on the layout of {@code object}. */
public final class PyInstance extends PyAttributed {

  public PyInstance(PyType type) {
    super(type.rootShape());
    if (type.special(Special.DEL) != null) {
      Finalizers.current().watch(this);
    }
  }
}

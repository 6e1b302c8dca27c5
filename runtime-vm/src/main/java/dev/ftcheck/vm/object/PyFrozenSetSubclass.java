package dev.ftcheck.vm.object;

import dev.ftcheck.vm.runtime.Finalizers;

/** An instance of a class that derives from {@code frozenset}. */
public final class PyFrozenSetSubclass extends PyFrozenSet {

  public PyFrozenSetSubclass(PyType type) {
    super(type);
    Finalizers.watchIfNeeded(this, this);
  }
}

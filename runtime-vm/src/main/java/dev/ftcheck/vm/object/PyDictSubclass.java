package dev.ftcheck.vm.object;

import dev.ftcheck.vm.runtime.Finalizers;

/** An instance of a class that derives from {@code dict}. */
public final class PyDictSubclass extends PyDict {

  public PyDictSubclass(PyType type) {
    super(type);
    Finalizers.watchIfNeeded(this, this);
  }
}

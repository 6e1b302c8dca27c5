package dev.ftcheck.vm.object;

import dev.ftcheck.vm.runtime.Finalizers;

/** An instance of a class that derives from {@code set}. */
public final class PySetSubclass extends PySet {

  public PySetSubclass(PyType type) {
    super(type);
    Finalizers.watchIfNeeded(this, this);
  }
}

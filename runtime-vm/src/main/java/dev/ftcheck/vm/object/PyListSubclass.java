package dev.ftcheck.vm.object;

import dev.ftcheck.vm.runtime.Finalizers;

/** An instance of a class that derives from {@code list}. */
public final class PyListSubclass extends PyList {

  public PyListSubclass(PyType type) {
    super(type, Arguments.NONE, 0);
    Finalizers.watchIfNeeded(this, this);
  }
}

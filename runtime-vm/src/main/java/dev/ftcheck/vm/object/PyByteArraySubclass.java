package dev.ftcheck.vm.object;

import dev.ftcheck.vm.runtime.Finalizers;

/** An instance of a class that derives from {@code bytearray}. */
public final class PyByteArraySubclass extends PyByteArray {

  public PyByteArraySubclass(PyType type) {
    super(type, PyBytes.EMPTY.value);
    Finalizers.watchIfNeeded(this, this);
  }
}

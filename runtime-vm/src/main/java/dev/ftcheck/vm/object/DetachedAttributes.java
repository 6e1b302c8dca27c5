package dev.ftcheck.vm.object;

import dev.ftcheck.vm.runtime.Finalizers;

/** The attributes of an instance whose Java class holds a value, such as a subclass of int. */
final class DetachedAttributes extends PyAttributed {

  DetachedAttributes(PyType type) {
    super(type.rootShape());
  }

  /** The attributes of {@code owner}, which is finalized if its class has {@code __del__}. */
  DetachedAttributes(PyType type, PyObject owner) {
    this(type);
    Finalizers.watchIfNeeded(owner, this);
  }
}

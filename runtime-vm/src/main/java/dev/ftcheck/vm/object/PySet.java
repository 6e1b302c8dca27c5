package dev.ftcheck.vm.object;

/** A {@code set}; an exact one when its class is {@code PySet}. */
public sealed class PySet extends PyAnySet permits PySetSubclass {

  public static final PyType TYPE = PyType.builtin("set", "dev.ftcheck.vm.types.set.SetTypeTable");

  public PySet() {
    super(TYPE);
  }

  PySet(PyType type) {
    super(type);
  }
}

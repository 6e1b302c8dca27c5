package dev.ftcheck.vm.object;

import java.util.Set;

/** A {@code classmethod}: binds its callable to the class. Its callable is set once, by init. */
public final class PyClassMethod extends PyAttributed implements Descriptor {

  public static final PyType TYPE =
      PyType.builtin(
          "classmethod",
          "dev.ftcheck.vm.types.function.ClassMethodTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.NO_WEAK_REFERENCES));

  private volatile PyObject callable;

  public PyClassMethod(PyObject callable) {
    this(TYPE, callable);
  }

  /** For {@code __new__}: the callable may still be None. */
  public PyClassMethod(PyType type, PyObject callable) {
    super(type.rootShape());
    this.callable = callable;
  }

  public PyObject callable() {
    return callable;
  }

  public void setCallable(PyObject callable) {
    this.callable = callable;
  }

  @Override
  public PyObject get(PyObject object, PyType owner) {
    PyType bound = owner == null ? object.type() : owner;
    return new PyMethod(callable, bound);
  }

  @Override
  public boolean isExact() {
    return type() == TYPE;
  }
}

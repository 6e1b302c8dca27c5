package dev.ftcheck.vm.object;

import java.util.Set;

/** A {@code staticmethod}: a callable that does not bind. Its callable is set once, by init. */
public final class PyStaticMethod extends PyAttributed implements Descriptor {

  public static final PyType TYPE =
      PyType.builtin(
          "staticmethod",
          "dev.ftcheck.vm.types.function.StaticMethodTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.NO_WEAK_REFERENCES));

  private volatile PyObject callable;

  public PyStaticMethod(PyObject callable) {
    this(TYPE, callable);
  }

  /** For {@code __new__}: the callable may still be None. */
  public PyStaticMethod(PyType type, PyObject callable) {
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
    return callable;
  }

  @Override
  public boolean isExact() {
    return type() == TYPE;
  }
}

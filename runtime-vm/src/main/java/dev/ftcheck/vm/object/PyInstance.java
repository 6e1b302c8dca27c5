package dev.ftcheck.vm.object;

/** An instance of a class that a program defined, on the layout of {@code object}. */
public final class PyInstance extends PyAttributed {

  public PyInstance(PyType type) {
    super(type.rootShape());
  }
}

package dev.ftcheck.vm.object;

/** An instance of a class that derives from {@code complex}. */
public final class PyComplexSubclass extends PyComplex {

  private final DetachedAttributes attributes;

  public PyComplexSubclass(PyType type, PyComplex value) {
    super(value.real, value.imaginary);
    this.attributes = new DetachedAttributes(type, this);
  }

  @Override
  public PyType type() {
    return attributes.type();
  }

  @Override
  public PyAttributed attributes() {
    return attributes;
  }
}

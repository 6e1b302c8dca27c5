package dev.ftcheck.vm.object;

/** An instance of a class that derives from {@code float}. */
public final class PyFloatSubclass extends PyFloat {

  private final DetachedAttributes attributes;

  public PyFloatSubclass(PyType type, PyFloat value) {
    super(value.value);
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

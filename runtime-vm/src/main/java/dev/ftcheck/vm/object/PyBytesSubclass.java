package dev.ftcheck.vm.object;

/** An instance of a class that derives from {@code bytes}. */
public final class PyBytesSubclass extends PyBytes {

  private final DetachedAttributes attributes;

  public PyBytesSubclass(PyType type, PyBytes value) {
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

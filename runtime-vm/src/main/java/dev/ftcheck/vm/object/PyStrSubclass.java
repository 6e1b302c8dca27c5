package dev.ftcheck.vm.object;

/** An instance of a class that derives from {@code str}. */
public final class PyStrSubclass extends PyStr {

  private final DetachedAttributes attributes;

  public PyStrSubclass(PyType type, PyStr value) {
    super(value.value());
    this.attributes = new DetachedAttributes(type, this);
  }

  @Override
  public PyStr exact() {
    return new PyStr(value());
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

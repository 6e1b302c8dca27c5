package dev.ftcheck.vm.object;

/** An instance of a class that derives from {@code tuple}. */
public final class PyTupleSubclass extends PyTuple {

  private final DetachedAttributes attributes;

  public PyTupleSubclass(PyType type, PyTuple value) {
    super(value.items);
    this.attributes = new DetachedAttributes(type, this);
  }

  @Override
  public PyTuple exact() {
    return new PyTuple(items);
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

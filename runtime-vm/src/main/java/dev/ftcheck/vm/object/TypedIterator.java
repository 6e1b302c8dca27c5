package dev.ftcheck.vm.object;

/** An iterator whose type programs may derive from; an instance of theirs has attributes. */
public abstract class TypedIterator extends PyIterator {

  private final PyType type;
  private final PyAttributed attributes;

  protected TypedIterator(PyType type) {
    this.type = type;
    this.attributes = type.isHeapType() ? new DetachedAttributes(type) : null;
  }

  @Override
  public final PyType type() {
    return attributes == null ? type : attributes.type();
  }

  @Override
  public final PyAttributed attributes() {
    return attributes;
  }
}

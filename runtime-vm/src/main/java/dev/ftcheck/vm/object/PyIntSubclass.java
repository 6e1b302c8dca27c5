package dev.ftcheck.vm.object;

import java.math.BigInteger;

/** An instance of a class that a program derived from {@code int}. */
public final class PyIntSubclass extends PyInt {

  private final PyInt exact;
  private final DetachedAttributes attributes;

  public PyIntSubclass(PyType type, PyInt value) {
    super(value.value);
    this.exact = value.exact();
    this.attributes = new DetachedAttributes(type, this);
  }

  @Override
  public boolean isLong() {
    return exact.isLong();
  }

  @Override
  public BigInteger big() {
    return exact.big();
  }

  @Override
  public PyInt exact() {
    return exact;
  }

  @Override
  public int signum() {
    return exact.signum();
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

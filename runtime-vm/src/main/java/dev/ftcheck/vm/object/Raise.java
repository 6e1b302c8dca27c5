package dev.ftcheck.vm.object;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;

/** A Python exception in flight. Stackless: the Python traceback is in the exception object. */
public final class Raise extends RuntimeException implements Forkable {

  private static final long serialVersionUID = 1;

  private final transient PyBaseException value;

  public Raise(PyBaseException value) {
    this(value, null);
  }

  /** One that a Java exception led to. */
  public Raise(PyBaseException value, Throwable cause) {
    super(null, cause, false, false);
    this.value = value;
  }

  /** The exception object. */
  public PyBaseException value() {
    return value;
  }

  /** Whether the exception is an instance of the type, by its MRO. */
  public boolean is(PyType type) {
    return value.type().isSubtype(type);
  }

  @Override
  public Object forkInto(HeapCopy copy) {
    return new Raise(copy.of(value));
  }

  @Override
  public String getMessage() {
    return value.type().name() + value.arguments();
  }
}

package dev.ftcheck.vm.object;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import java.util.function.Consumer;

/** A {@code tuple}. The array is never changed after construction. */
public sealed class PyTuple extends PyObject implements Forkable permits PyTupleSubclass {

  public static final PyType TYPE =
      PyType.builtin(
          "tuple",
          "dev.ftcheck.vm.types.tuple.TupleTypeTable",
          java.util.Set.of(TypeFlag.SEQUENCE, TypeFlag.NO_WEAK_REFERENCES, TypeFlag.CONCATENATES));

  public static final PyTuple EMPTY = new PyTuple(Arguments.NONE);

  /** The items; not to be changed. */
  public final PyObject[] items;

  /** The hash once it is known, else 0. Every thread computes it alike. */
  private long hash;

  PyTuple(PyObject[] items) {
    this.items = items;
  }

  /** A tuple of these items; takes over the array. */
  public static PyTuple of(PyObject... items) {
    return items.length == 0 && EMPTY != null ? EMPTY : new PyTuple(items);
  }

  public final int size() {
    return items.length;
  }

  public final PyObject get(int index) {
    return items[index];
  }

  /** The hash, which asks each item only once. */
  public final long hash() {
    long known = hash;
    if (known == 0) {
      known = Hashing.ofItems(items);
      hash = known;
    }
    return known;
  }

  /** The items of the copy may have other hashes. */
  @Override
  public final Object forkInto(HeapCopy copy) {
    PyTuple made = copy.byFields(this);
    if (hash != 0) {
      copy.atEnd(() -> made.hash = 0);
    }
    return made;
  }

  /** The value as the exact {@code tuple} type. */
  public PyTuple exact() {
    return this;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public final boolean holdsOthers() {
    return items.length > 0;
  }

  @Override
  public final void forEachHeld(Consumer<PyObject> visitor) {
    for (PyObject item : items) {
      visitor.accept(item);
    }
  }

  /** For debuggers. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("(");
    for (PyObject item : items) {
      text.append(item).append(", ");
    }
    return text.append(')').toString();
  }
}

package dev.ftcheck.vm.object;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;

/** A {@code frozenset}; an exact one when its class is {@code PyFrozenSet}. */
public sealed class PyFrozenSet extends PyAnySet implements Forkable permits PyFrozenSetSubclass {

  public static final PyType TYPE =
      PyType.builtin("frozenset", "dev.ftcheck.vm.types.set.FrozenSetTypeTable");

  /** 0 until computed; racing threads compute the same. */
  private long hash;

  public PyFrozenSet() {
    super(TYPE);
  }

  PyFrozenSet(PyType type) {
    super(type);
  }

  /** A frozenset of the elements. */
  public static PyFrozenSet of(PyObject... elements) {
    PyFrozenSet made = new PyFrozenSet();
    for (PyObject element : elements) {
      made.add(element);
    }
    return made;
  }

  /** The elements of the copy may have other hashes. */
  @Override
  public Object forkInto(HeapCopy copy) {
    PyFrozenSet made = copy.byFields(this);
    copy.firstInChild(() -> made.hash = 0);
    return made;
  }

  /** The hash, independent of the order; the same number as CPython's. */
  public final long hash() {
    long known = hash;
    if (known == 0) {
      known = computeHash();
      hash = known;
    }
    return known;
  }

  private long computeHash() {
    SetTable table = table();
    long sum = 0;
    for (int slot = 0; slot < table.slots(); slot++) {
      if (table.elementAt(slot) != null) {
        sum ^= shuffle(table.hashAt(slot));
      }
    }
    sum ^= (table.used + 1L) * 1927868237L;
    sum ^= sum >>> 11 ^ sum >>> 25;
    sum = sum * 69069L + 907133923L;
    return sum == -1 ? 590923713L : sum;
  }

  private static long shuffle(long bits) {
    return (bits ^ 89869747L ^ bits << 16) * 3644798167L;
  }
}

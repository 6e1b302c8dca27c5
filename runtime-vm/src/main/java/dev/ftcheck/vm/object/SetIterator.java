package dev.ftcheck.vm.object;

import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Tracing;
import java.util.Set;

/** {@code iter(set)}. A change of the set's size between two steps is a RuntimeError. */
public final class SetIterator extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "set_iterator",
          "dev.ftcheck.vm.types.set.SetIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private PyAnySet set;
  private int slot;
  private int expected;
  private int left;

  public SetIterator(PyAnySet set) {
    this.set = set;
    if (Tracing.ON) {
      Accesses.iterate(set);
    }
    this.expected = set.size();
    this.left = expected;
  }

  @Override
  public PyObject next() {
    advances();
    PyAnySet source = set;
    if (source == null) {
      return null;
    }
    if (Tracing.ON) {
      Accesses.iterate(source);
    }
    SetTable table = source.table();
    if (table.used != expected) {
      expected = -1;
      throw Errors.runtimeError("Set changed size during iteration");
    }
    int slots = table.slots();
    while (slot < slots) {
      PyObject element = table.elementAt(slot++);
      if (element != null) {
        left--;
        return element;
      }
    }
    set = null;
    return null;
  }

  /** How many elements are left if the set does not change. */
  public int remaining() {
    PyAnySet source = set;
    return source != null && source.size() == expected ? left : 0;
  }

  /** Another iterator in the same state. */
  public SetIterator copy() {
    SetIterator copied = new SetIterator(set == null ? new PySet() : set);
    copied.set = set;
    copied.slot = slot;
    copied.expected = expected;
    copied.left = left;
    return copied;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

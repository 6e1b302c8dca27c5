package dev.ftcheck.vm.object;

import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Tracing;

/**
 * An iterator over a dict. A change of the dict's size between two steps is a RuntimeError. Threads
 * that share one may get an entry twice or miss one.
 */
public final class DictIterator extends PyIterator {

  private final DictPart part;
  private final DictTable fixed;
  private PyDict dict;
  private int position;
  private int expected;
  private int left;

  public DictIterator(PyDict dict, DictPart part) {
    this.dict = dict;
    if (Tracing.ON) {
      Accesses.iterate(dict);
    }
    this.part = part;
    this.fixed = dict.isTabular() ? null : dict.entries();
    this.expected = dict.size();
    this.left = expected;
  }

  @Override
  public PyObject next() {
    advances();
    PyDict source = dict;
    if (source == null) {
      return null;
    }
    if (Tracing.ON) {
      Accesses.iterate(source);
    }
    if (source.size() != expected) {
      expected = -1;
      throw Errors.runtimeError("dictionary changed size during iteration");
    }
    DictTable table = fixed == null ? source.table() : fixed;
    while (true) {
      int at = table.next(position);
      if (at < 0) {
        dict = null;
        return null;
      }
      if (left == 0) {
        dict = null;
        throw Errors.runtimeError("dictionary keys changed during iteration");
      }
      position = at + 1;
      PyObject item = part.of(table, at);
      if (item != null) {
        left--;
        return item;
      }
    }
  }

  /** How many items are left if the dict does not change. */
  public int remaining() {
    PyDict source = dict;
    return source != null && source.size() == expected ? left : 0;
  }

  /** Another iterator in the same state. */
  public DictIterator copy() {
    PyDict source = dict == null ? new PyDict() : dict;
    DictIterator copied = new DictIterator(source, part);
    copied.position = position;
    copied.expected = expected;
    copied.left = left;
    copied.dict = dict;
    return copied;
  }

  @Override
  public PyType type() {
    return part.iterator;
  }
}

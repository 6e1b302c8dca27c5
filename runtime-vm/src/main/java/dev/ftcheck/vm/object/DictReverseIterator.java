package dev.ftcheck.vm.object;

/** {@code reversed(dict)} and of its views. */
public final class DictReverseIterator extends PyIterator {

  private final DictPart part;
  private final DictTable fixed;
  private PyDict dict;
  private int position;
  private int expected;
  private int left;

  public DictReverseIterator(PyDict dict, DictPart part) {
    this.dict = dict;
    this.part = part;
    this.fixed = dict.isTabular() ? null : dict.entries();
    this.expected = dict.size();
    this.left = expected;
    this.position = Integer.MAX_VALUE;
  }

  @Override
  public PyObject next() {
    advances();
    PyDict source = dict;
    if (source == null) {
      return null;
    }
    if (source.size() != expected) {
      expected = -1;
      throw Errors.runtimeError("dictionary changed size during iteration");
    }
    DictTable table = fixed == null ? source.table() : fixed;
    while (true) {
      int at = table.previous(position);
      if (at < 0) {
        dict = null;
        return null;
      }
      position = at - 1;
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
  public DictReverseIterator copy() {
    PyDict source = dict == null ? new PyDict() : dict;
    DictReverseIterator copied = new DictReverseIterator(source, part);
    copied.position = position;
    copied.expected = expected;
    copied.left = left;
    copied.dict = dict;
    return copied;
  }

  @Override
  public PyType type() {
    return part.reverseIterator;
  }
}

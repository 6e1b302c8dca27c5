package dev.ftcheck.vm.object;

/** An iterator over an {@code OrderedDict}; any change of its keys or order is a RuntimeError. */
public final class OrderedDictIterator extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "odict_iterator", "dev.ftcheck.vm.module.collections.OrderedDictIteratorTypeTable");

  /** Which end it starts from. */
  public enum Direction {
    FORWARD,
    BACKWARD
  }

  private final DictPart part;
  private final Direction direction;
  private PyDict dict;
  private final DictTable table;
  private final int filled;
  private final int used;
  private int position;

  public OrderedDictIterator(PyDict dict, DictPart part, Direction direction) {
    this.dict = dict;
    this.part = part;
    this.direction = direction;
    this.table = dict.table();
    this.filled = table.filled;
    this.used = table.used;
    this.position = direction == Direction.FORWARD ? 0 : filled - 1;
  }

  @Override
  public PyObject next() {
    advances();
    PyDict source = dict;
    if (source == null) {
      return null;
    }
    if (source.table() != table || table.filled != filled || table.used != used) {
      throw Errors.runtimeError("OrderedDict mutated during iteration");
    }
    boolean forward = direction == Direction.FORWARD;
    int at = forward ? table.next(position) : table.previous(position);
    PyObject item = at < 0 ? null : part.of(table, at);
    position = forward ? at + 1 : at - 1;
    if (item == null) {
      dict = null;
    }
    return item;
  }

  /** Another iterator in the same state. */
  public OrderedDictIterator copy() {
    OrderedDictIterator copied =
        new OrderedDictIterator(dict == null ? new PyDict() : dict, part, direction);
    copied.position = position;
    copied.dict = dict;
    return copied;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

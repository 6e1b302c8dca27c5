package dev.ftcheck.vm.object;

import java.util.Set;

/** A {@code collections.OrderedDict}, also of a derived class. */
public final class PyOrderedDict extends PyDict {

  public static final PyType TYPE =
      PyType.builtin(
          "collections.OrderedDict",
          "dev.ftcheck.vm.module.collections.OrderedDictTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.MAPPING),
          PyDict.TYPE);

  /** Tells whether keys were added or removed or changed their places. */
  public record Version(DictTable table, int filled, int used) {}

  public PyOrderedDict(PyType type) {
    super(type);
  }

  public Version version() {
    DictTable present = table();
    return new Version(present, present.filled, present.used);
  }

  /** {@code move_to_end}: makes an entry the newest or the oldest; false when there is none. */
  public boolean move(PyObject key, End end) {
    return moveToEnd(key, end);
  }

  @Override
  public PyIterator iterator(DictPart part) {
    return new OrderedDictIterator(this, part, OrderedDictIterator.Direction.FORWARD);
  }

  @Override
  public PyIterator reversed(DictPart part) {
    return new OrderedDictIterator(this, part, OrderedDictIterator.Direction.BACKWARD);
  }

  @Override
  PyType viewType(DictPart part) {
    return part.orderedView;
  }
}

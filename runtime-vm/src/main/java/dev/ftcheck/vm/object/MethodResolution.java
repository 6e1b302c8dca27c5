package dev.ftcheck.vm.object;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** C3 linearisation (Barrett et al., "A Monotonic Superclass Linearization for Dylan"). */
public final class MethodResolution {

  private MethodResolution() {}

  /**
   * The order of a type with these bases.
   *
   * @throws Raise TypeError when no consistent order exists
   */
  public static PyType[] order(PyType type, PyType[] bases) {
    if (bases.length == 0) {
      return new PyType[] {type};
    }
    List<List<PyType>> pending = new ArrayList<>();
    for (PyType base : bases) {
      pending.add(new ArrayList<>(List.of(base.mro())));
    }
    pending.add(new ArrayList<>(List.of(bases)));
    List<PyType> order = new ArrayList<>(List.of(type));
    while (true) {
      pending.removeIf(List::isEmpty);
      if (pending.isEmpty()) {
        return order.toArray(new PyType[0]);
      }
      PyType next = nextHead(pending);
      if (next == null) {
        throw inconsistent(pending);
      }
      order.add(next);
      for (List<PyType> list : pending) {
        if (list.getFirst() == next) {
          list.removeFirst();
        }
      }
    }
  }

  /** The first head that is in no tail. */
  private static PyType nextHead(List<List<PyType>> pending) {
    for (List<PyType> list : pending) {
      PyType head = list.getFirst();
      if (pending.stream().noneMatch(other -> other.lastIndexOf(head) > 0)) {
        return head;
      }
    }
    return null;
  }

  private static Raise inconsistent(List<List<PyType>> pending) {
    StringJoiner names = new StringJoiner(", ");
    pending.stream().map(List::getFirst).distinct().forEach(type -> names.add(type.name()));
    return Errors.typeError(
        "Cannot create a consistent method resolution order (MRO) for bases %s", names);
  }
}

package dev.ftcheck.analysis.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * C3 linearisation over the known bases, after <a
 * href="https://docs.python.org/3.14/howto/mro.html">The Python 2.3 method resolution order</a>.
 */
final class MethodResolutionOrder {

  private MethodResolutionOrder() {}

  static List<LinkedClass> of(LinkedClass cls) {
    List<LinkedClass> order = c3(cls, new HashSet<>());
    return order != null ? order : depthFirst(cls);
  }

  /** Null where no consistent order exists or the bases form a cycle. */
  private static List<LinkedClass> c3(LinkedClass cls, Set<LinkedClass> inProgress) {
    if (!inProgress.add(cls)) {
      return null;
    }
    List<List<LinkedClass>> sequences = new ArrayList<>();
    for (LinkedClass base : cls.bases()) {
      List<LinkedClass> order = base.mro().isEmpty() ? c3(base, inProgress) : base.mro();
      if (order == null) {
        return null;
      }
      sequences.add(new ArrayList<>(order));
    }
    sequences.add(new ArrayList<>(cls.bases()));
    inProgress.remove(cls);
    List<LinkedClass> result = new ArrayList<>();
    result.add(cls);
    while (true) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return result;
      }
      LinkedClass next = null;
      for (List<LinkedClass> sequence : sequences) {
        LinkedClass head = sequence.getFirst();
        if (sequences.stream().noneMatch(other -> other.lastIndexOf(head) > 0)) {
          next = head;
          break;
        }
      }
      if (next == null || next == cls) {
        return null;
      }
      result.add(next);
      for (List<LinkedClass> sequence : sequences) {
        sequence.remove(next);
      }
    }
  }

  private static List<LinkedClass> depthFirst(LinkedClass cls) {
    Set<LinkedClass> order = new LinkedHashSet<>();
    List<LinkedClass> pending = new ArrayList<>(List.of(cls));
    while (!pending.isEmpty()) {
      LinkedClass next = pending.removeLast();
      if (order.add(next)) {
        pending.addAll(next.bases().reversed());
      }
    }
    return new ArrayList<>(order);
  }
}

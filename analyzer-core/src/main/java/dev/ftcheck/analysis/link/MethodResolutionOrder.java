package dev.ftcheck.analysis.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
      sequences.add(order);
    }
    sequences.add(cls.bases());
    inProgress.remove(cls);
    return new Merge(cls, sequences).result();
  }

  /** The merge of C3: takes heads of sequences that are in the tail of none. */
  private static final class Merge {

    private final LinkedClass cls;
    private final List<List<LinkedClass>> sequences;

    /** Per sequence the index of its head. */
    private final int[] heads;

    /** In how many tails a class is. */
    private final Map<LinkedClass, Integer> inTails = new HashMap<>();

    Merge(LinkedClass cls, List<List<LinkedClass>> sequences) {
      this.cls = cls;
      this.sequences = sequences;
      this.heads = new int[sequences.size()];
      for (List<LinkedClass> sequence : sequences) {
        for (int at = 1; at < sequence.size(); at++) {
          inTails.merge(sequence.get(at), 1, Integer::sum);
        }
      }
    }

    /** Null where no consistent order exists. */
    List<LinkedClass> result() {
      List<LinkedClass> result = new ArrayList<>();
      result.add(cls);
      int first = 0;
      while (true) {
        while (first < heads.length && head(first) == null) {
          first++;
        }
        if (first == heads.length) {
          return result;
        }
        LinkedClass next = next(first);
        if (next == null || next == cls) {
          return null;
        }
        result.add(next);
        take(next, first);
      }
    }

    private LinkedClass head(int sequence) {
      List<LinkedClass> classes = sequences.get(sequence);
      return heads[sequence] < classes.size() ? classes.get(heads[sequence]) : null;
    }

    private LinkedClass next(int first) {
      for (int sequence = first; sequence < heads.length; sequence++) {
        LinkedClass head = head(sequence);
        if (head != null && inTails.getOrDefault(head, 0) == 0) {
          return head;
        }
      }
      return null;
    }

    private void take(LinkedClass next, int first) {
      for (int sequence = first; sequence < heads.length; sequence++) {
        if (head(sequence) == next) {
          heads[sequence]++;
          LinkedClass head = head(sequence);
          if (head != null) {
            inTails.merge(head, -1, Integer::sum);
          }
        }
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

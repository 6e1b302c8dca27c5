package dev.ftcheck.analysis.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a register's value at a point.
 *
 * @param path how the value can be reached
 * @param reads the reads that it comes from
 * @param computed whether something was computed from these reads, so that the value is not just
 *     one of them
 * @param view the container that a live view shows; null for other values
 * @param tried the lock that a try or a bounded wait took if the value is true; null for other
 *     values
 * @param negated whether {@code tried} was taken if the value is false
 * @param constant whether it is True or False
 */
record Value(
    Path path,
    List<Event.Access> reads,
    boolean computed,
    Operand view,
    Held tried,
    boolean negated,
    boolean constant) {

  /** More reads than this behind one value say nothing that a reader could follow. */
  private static final int MAX_READS = 12;

  static Value of(Path path) {
    return new Value(path, List.of(), false, null, null, false, false);
  }

  static Value constantOf(Path path) {
    return new Value(path, List.of(), false, null, null, false, true);
  }

  Value withReads(List<Event.Access> more, boolean isComputed) {
    return new Value(
        path, union(reads, more), computed || isComputed, view, tried, negated, constant);
  }

  Value withView(Operand container) {
    return new Value(path, reads, computed, container, tried, negated, constant);
  }

  Value withTried(Held lock, boolean isNegated) {
    return new Value(path, reads, computed, view, lock, isNegated, constant);
  }

  static List<Event.Access> union(List<Event.Access> a, List<Event.Access> b) {
    if (b.isEmpty() || a == b) {
      return a;
    }
    if (a.isEmpty()) {
      return b;
    }
    List<Event.Access> both = a;
    for (Event.Access access : b) {
      if (both.size() < MAX_READS && !contains(both, access)) {
        both = both == a ? new ArrayList<>(a) : both;
        both.add(access);
      }
    }
    return both == a ? a : List.copyOf(both);
  }

  private static boolean contains(List<Event.Access> reads, Event.Access access) {
    for (Event.Access known : reads) {
      if (known == access) {
        return true;
      }
    }
    return false;
  }
}

package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.LockId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The accesses to a location that differ in what is done, by which root or with which locks; of
 * those that differ in nothing but the way to them the first.
 */
final class DistinctAccesses {

  /** A location with more is judged by the first of them. */
  static final int MAX = 160;

  private DistinctAccesses() {}

  private record Same(Event.Access event, int root, List<LockId> lockset) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same that
          && event == that.event
          && root == that.root
          && lockset.equals(that.lockset);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(event) * 31 + root;
    }
  }

  /** At most {@link #MAX} of them. */
  static List<Access> of(List<Access> accesses) {
    return all(accesses).stream().limit(MAX).toList();
  }

  /** Whether {@link #of} leaves some out. */
  static boolean areTooMany(List<Access> accesses) {
    return accesses.size() > MAX && all(accesses).size() > MAX;
  }

  private static Collection<Access> all(List<Access> accesses) {
    Map<Same, Access> distinct = new LinkedHashMap<>();
    for (Access access : accesses) {
      distinct.putIfAbsent(new Same(access.event(), access.root().id(), access.lockset()), access);
    }
    return distinct.values();
  }
}

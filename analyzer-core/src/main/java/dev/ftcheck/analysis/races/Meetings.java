package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.threads.Access;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which pairs of accesses to a location may meet, worked out once for each pair: a race is looked
 * for from the side of each access, as a conflict and as a decision. Used by one thread.
 */
final class Meetings {

  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Map<Access, Integer> numbers = new IdentityHashMap<>();

  /** Null for a row that nobody has asked for; 0 where the pair is not known. */
  private final byte[][] known;

  Meetings(List<Access> accesses) {
    for (Access access : accesses) {
      numbers.put(access, numbers.size());
    }
    known = new byte[accesses.size()][];
  }

  /**
   * @param meet asked where the answer is not known yet
   */
  boolean of(Access a, Access b, BiPredicate<Access, Access> meet) {
    int first = numbers.get(a);
    int second = numbers.get(b);
    if (known[first] == null) {
      known[first] = new byte[known.length];
    }
    if (known[first][second] == 0) {
      known[first][second] = meet.test(a, b) ? YES : NO;
    }
    return known[first][second] == YES;
  }
}

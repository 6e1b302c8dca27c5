package dev.ftcheck.vm.module.sre;

import java.util.function.IntPredicate;

/**
 * A set of characters: a table below 256 and a predicate above. Immutable but for a cache of the
 * predicate's answers for the basic plane, which threads may fill at the same time: they write
 * equal answers, and a lost one is computed again.
 */
final class CharSet {

  private static final int LOW = 256;

  private final boolean[] low = new boolean[LOW];
  private final IntPredicate wide;
  private long[] answers;

  /**
   * A set of all characters that {@code members} accepts.
   *
   * @param members must be pure
   * @param hasWide whether {@code members} may accept a character from 256 on
   */
  CharSet(IntPredicate members, boolean hasWide) {
    for (int c = 0; c < LOW; c++) {
      low[c] = members.test(c);
    }
    wide = hasWide ? members : null;
  }

  boolean contains(int c) {
    return c < LOW ? low[c] : wide != null && containsWide(c);
  }

  /** Whether a character from 256 on may be a member. */
  boolean hasWide() {
    return wide != null;
  }

  /** Two bits per character of the basic plane: asked before, and the answer. */
  private boolean containsWide(int c) {
    if (c > 0xFFFF) {
      return wide.test(c);
    }
    long[] known = answers;
    if (known == null) {
      known = new long[0x10000 / 32];
      answers = known;
    }
    int shift = (c & 31) << 1;
    long word = known[c >> 5] >>> shift;
    if ((word & 1) != 0) {
      return (word & 2) != 0;
    }
    boolean answer = wide.test(c);
    known[c >> 5] |= (answer ? 3L : 1L) << shift;
    return answer;
  }

  static CharSet single(int c) {
    return new CharSet(other -> other == c, c >= LOW);
  }

  static CharSet everythingBut(int c) {
    return new CharSet(other -> other != c, true);
  }

  static CharSet everything() {
    return new CharSet(_ -> true, true);
  }

  static CharSet nothing() {
    return new CharSet(_ -> false, false);
  }

  /** Whether a character may be in both sets; true when in doubt. */
  boolean mayOverlap(CharSet other) {
    if (wide != null && other.wide != null) {
      return true;
    }
    for (int c = 0; c < LOW; c++) {
      if (low[c] && other.low[c]) {
        return true;
      }
    }
    return false;
  }

  /** The union; above 255 it has everything as soon as one of the two has anything. */
  CharSet roughUnion(CharSet other) {
    boolean hasWide = wide != null || other.wide != null;
    return new CharSet(c -> c >= LOW || low[c] || other.low[c], hasWide);
  }
}

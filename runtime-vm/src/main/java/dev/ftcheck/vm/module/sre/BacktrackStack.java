package dev.ftcheck.vm.module.sre;

import java.util.Arrays;

/**
 * What to undo and where to go on when an attempt fails. Entries are three words: the address of an
 * instruction to resume, with two words of its own; or the complement of a register and the value
 * to restore. Belongs to one {@link Matcher}.
 */
final class BacktrackStack {

  private static final int ENTRY = 3;

  private static final int FIRST_SIZE = 16 * ENTRY;
  private static final int[] NONE = {};

  private int[] words = NONE;
  private int height;

  boolean isEmpty() {
    return height == 0;
  }

  int height() {
    return height;
  }

  void clear() {
    height = 0;
  }

  void push(int tag, int a, int b) {
    int top = height;
    if (top + ENTRY > words.length) {
      grow();
    }
    words[top] = tag;
    words[top + 1] = a;
    words[top + 2] = b;
    height = top + ENTRY;
  }

  private void grow() {
    int larger = (int) Math.clamp(words.length * 2L, FIRST_SIZE, Integer.MAX_VALUE - 8);
    if (larger - words.length < ENTRY) {
      throw new OutOfMemoryError("backtracking stack");
    }
    words = Arrays.copyOf(words, larger);
  }

  /** Removes the top entry, whose words {@link #tag}, {@link #a} and {@link #b} still read. */
  void pop() {
    height -= ENTRY;
  }

  int tag() {
    return words[height];
  }

  int a() {
    return words[height + 1];
  }

  int b() {
    return words[height + 2];
  }

  /** Second word of the entry that ends at {@code top}. */
  int positionBelow(int top) {
    return words[top - 2];
  }

  /**
   * Forgets where to resume from the entry that ends at {@code top} upwards, but keeps what
   * restores registers, for when something below is resumed.
   */
  void commit(int top) {
    int kept = top - ENTRY;
    for (int from = top; from < height; from += ENTRY) {
      if (words[from] < 0) {
        words[kept] = words[from];
        words[kept + 1] = words[from + 1];
        kept += ENTRY;
      }
    }
    height = kept;
  }
}

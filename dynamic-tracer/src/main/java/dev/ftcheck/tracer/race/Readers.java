package dev.ftcheck.tracer.race;

import dev.ftcheck.tracer.clock.Epoch;
import java.util.Arrays;

/** The last read of each thread that read a location since its last write. Thread-safe. */
final class Readers {

  private static final int FEW = 4;

  /** One word per thread, in the order of their first reads; the rest is {@link Epoch#NONE}. */
  private long[] words = new long[FEW];

  /** Stores the latest read of a thread; answers whether its epoch was there already. */
  synchronized boolean put(long word) {
    for (int at = 0; at < words.length; at++) {
      if (Epoch.same(words[at], word)) {
        return true;
      }
      if (words[at] == Epoch.NONE || Epoch.thread(words[at]) == Epoch.thread(word)) {
        words[at] = word;
        return false;
      }
    }
    int end = words.length;
    words = Arrays.copyOf(words, end * 2);
    words[end] = word;
    return false;
  }

  /** The words so far, those that are not {@link Epoch#NONE} first. */
  synchronized long[] all() {
    return words.clone();
  }

  synchronized void clear() {
    words = new long[FEW];
  }
}

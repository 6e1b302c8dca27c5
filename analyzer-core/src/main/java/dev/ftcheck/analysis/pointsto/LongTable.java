package dev.ftcheck.analysis.pointsto;

/**
 * A map from keys of 64 bits to numbers from 0 on, without boxes: most of what the solver looks up.
 * Open addressing, at most half full. Not thread-safe.
 */
final class LongTable {

  /** Each place is two numbers: a key, and its value plus one, 0 where the place is free. */
  private long[] table = new long[1 << 11];

  private int size;

  /** The value of the key, -1 where there is none. */
  int get(long key) {
    return (int) table[place(key) + 1] - 1;
  }

  void put(long key, int value) {
    int place = place(key);
    if (table[place + 1] == 0) {
      table[place] = key;
      size++;
    }
    table[place + 1] = value + 1L;
    if (size * 4L > table.length) {
      grow();
    }
  }

  private int place(long key) {
    int mask = table.length - 2;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int place = (int) (mixed >>> 31) & mask;
    while (table[place + 1] != 0 && table[place] != key) {
      place = place + 2 & mask;
    }
    return place;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (int at = 0; at < old.length; at += 2) {
      if (old[at + 1] != 0) {
        int place = place(old[at]);
        table[place] = old[at];
        table[place + 1] = old[at + 1];
      }
    }
  }
}

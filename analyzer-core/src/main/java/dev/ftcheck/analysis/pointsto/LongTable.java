package dev.ftcheck.analysis.pointsto;

/**
 * A map from keys of 64 bits to numbers from 0 on, without boxes: most of what the solver looks up.
 * Open addressing, at most half full. Not thread-safe.
 */
final class LongTable {

  private long[] keys = new long[1 << 10];

  /** The value plus one at the place of its key, 0 where the place is free. */
  private int[] values = new int[1 << 10];

  private int size;

  /** The value of the key, -1 where there is none. */
  int get(long key) {
    return values[place(key)] - 1;
  }

  void put(long key, int value) {
    int place = place(key);
    if (values[place] == 0) {
      keys[place] = key;
      size++;
    }
    values[place] = value + 1;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  private int place(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int place = (int) (mixed >>> 32) & mask;
    while (values[place] != 0 && keys[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldValues[at] != 0) {
        int place = place(oldKeys[at]);
        keys[place] = oldKeys[at];
        values[place] = oldValues[at];
      }
    }
  }
}

package dev.ftcheck.vm.trace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Numbers for hashes, from 0 in the order of their first appearance. Looked up without a lock:
 * hashes are only ever added, and a number is stored before its hash is published.
 */
final class KeyLocations {

  private static final VarHandle HASH = MethodHandles.arrayElementVarHandle(long[].class);

  /** Stands for the hash 0, which marks a free place. */
  private static final long ZERO = 0x9E3779B97F4A7C15L;

  private record Table(long[] hashes, int[] numbers) {

    Table(int size) {
      this(new long[size], new int[size]);
    }

    /** The place of a hash, or the free one where it belongs. */
    int place(long hash) {
      int mask = hashes.length - 1;
      int at = (int) (hash * ZERO >>> 32) & mask;
      while (true) {
        long there = (long) HASH.getAcquire(hashes, at);
        if (there == hash || there == 0) {
          return at;
        }
        at = at + 1 & mask;
      }
    }
  }

  private volatile Table table = new Table(16);

  /** Guarded by this. */
  private int count;

  int indexOf(long key) {
    long hash = key == 0 ? ZERO : key;
    Table now = table;
    int at = now.place(hash);
    return now.hashes[at] == hash ? now.numbers[at] : add(hash);
  }

  private synchronized int add(long hash) {
    Table now = table;
    int at = now.place(hash);
    if (now.hashes[at] == hash) {
      return now.numbers[at];
    }
    if (2 * (count + 1) > now.hashes.length) {
      Table grown = new Table(2 * now.hashes.length);
      for (int i = 0; i < now.hashes.length; i++) {
        if (now.hashes[i] != 0) {
          int to = grown.place(now.hashes[i]);
          grown.hashes[to] = now.hashes[i];
          grown.numbers[to] = now.numbers[i];
        }
      }
      put(grown, grown.place(hash), hash);
      table = grown;
    } else {
      put(now, at, hash);
    }
    return count++;
  }

  private void put(Table to, int at, long hash) {
    to.numbers[at] = count;
    HASH.setRelease(to.hashes, at, hash);
  }
}

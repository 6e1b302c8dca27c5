package dev.ftcheck.vm.trace;

import java.util.Arrays;

/**
 * The numbers of the accesses that were made in one context: by instruction, kind and locks held. A
 * hash table with open addressing, since a program that takes locks asks at every access. Owned by
 * one thread.
 */
final class AccessNumbers {

  /** No number: those of an {@link AccessTable} begin with 1. */
  static final int NONE = 0;

  private static final int FIRST_SIZE = 8;
  private static final int KINDS = 8;

  /** Position and kind in one; an entry without a lockset is free. */
  private int[] places = new int[FIRST_SIZE];

  private Lockset[] locksets = new Lockset[FIRST_SIZE];
  private int[] numbers = new int[FIRST_SIZE];
  private int count;

  /** The number of an access; {@link #NONE} for one that was not {@link #put}. */
  int get(int position, int kind, Lockset locks) {
    int place = position * KINDS + kind;
    int at = start(place, locks);
    while (locksets[at] != null) {
      if (places[at] == place && locksets[at] == locks) {
        return numbers[at];
      }
      at = next(at);
    }
    return NONE;
  }

  /** Adds an access that is not there. */
  void put(int position, int kind, Lockset locks, int number) {
    if (count * 2 >= locksets.length) {
      grow();
    }
    add(position * KINDS + kind, locks, number);
    count++;
  }

  private void add(int place, Lockset locks, int number) {
    int at = start(place, locks);
    while (locksets[at] != null) {
      at = next(at);
    }
    places[at] = place;
    locksets[at] = locks;
    numbers[at] = number;
  }

  private void grow() {
    int[] oldPlaces = places;
    Lockset[] oldLocksets = locksets;
    int[] oldNumbers = numbers;
    int size = oldPlaces.length * 2;
    places = new int[size];
    numbers = new int[size];
    locksets = Arrays.copyOf(oldLocksets, size);
    Arrays.fill(locksets, null);
    for (int at = 0; at < oldPlaces.length; at++) {
      if (oldLocksets[at] != null) {
        add(oldPlaces[at], oldLocksets[at], oldNumbers[at]);
      }
    }
  }

  private int start(int place, Lockset locks) {
    int mixed = (place ^ locks.hash()) * 0x9E3779B9;
    return (mixed ^ mixed >>> 16) & places.length - 1;
  }

  private int next(int at) {
    return at + 1 & places.length - 1;
  }
}

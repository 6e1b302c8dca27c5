package dev.ftcheck.vm.types.list;

import java.util.Arrays;

/**
 * A stable sort by keys of 64 bits, from the lowest digit to the highest; digits that are alike in
 * all keys cost nothing. Arrays that are in order already are left as they are.
 */
final class RadixSort {

  /** For fewer keys a sort by comparisons is faster. */
  static final int LEAST = 256;

  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;

  private long[] keys;
  private int[] order;
  private long[] otherKeys;
  private int[] otherOrder;

  private RadixSort(long[] keys) {
    this.keys = keys;
    this.order = new int[keys.length];
    Arrays.setAll(order, i -> i);
  }

  /**
   * The indices of the keys in ascending order of signed keys. Changes the array.
   *
   * @return null when the keys are in order
   */
  static int[] order(long[] keys) {
    return isAscending(keys) ? null : new RadixSort(keys).sort();
  }

  private static boolean isAscending(long[] keys) {
    for (int i = 1; i < keys.length; i++) {
      if (keys[i - 1] > keys[i]) {
        return false;
      }
    }
    return true;
  }

  private int[] sort() {
    long differing = 0;
    for (int i = 0; i < keys.length; i++) {
      // So that signed order is the order of unsigned digits.
      keys[i] ^= Long.MIN_VALUE;
      differing |= keys[i] ^ keys[0];
    }
    otherKeys = new long[keys.length];
    otherOrder = new int[keys.length];
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
      if ((differing >>> shift & DIGITS - 1) != 0) {
        sortBy(shift);
      }
    }
    return order;
  }

  /** One stable pass by the digit at {@code shift}. */
  private void sortBy(int shift) {
    int[] next = starts(shift);
    for (int i = 0; i < keys.length; i++) {
      long key = keys[i];
      int to = next[(int) (key >>> shift) & DIGITS - 1]++;
      otherKeys[to] = key;
      otherOrder[to] = order[i];
    }
    long[] sortedKeys = otherKeys;
    int[] sortedOrder = otherOrder;
    otherKeys = keys;
    otherOrder = order;
    keys = sortedKeys;
    order = sortedOrder;
  }

  /** Where the keys of each digit begin. */
  private int[] starts(int shift) {
    int[] counts = new int[DIGITS];
    for (long key : keys) {
      counts[(int) (key >>> shift) & DIGITS - 1]++;
    }
    int start = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      int count = counts[digit];
      counts[digit] = start;
      start += count;
    }
    return counts;
  }
}

package dev.ftcheck.vm.types.list;

import java.util.Arrays;

/**
 * A stable natural merge sort that asks nothing but "less than", so that any answer is harmless:
 * runs that exist already are kept, short ones extended by binary insertion, and neighbours merged
 * while their sizes are out of balance ("listsort.txt" by Tim Peters describes the idea).
 */
final class MergeSort<T> {

  /** Whether one element comes before another. */
  @FunctionalInterface
  interface Less<T> {
    boolean test(T a, T b);
  }

  private static final int SHORT = 64;

  private final T[] items;
  private final Less<T> less;
  private final int[] starts = new int[85];
  private final int[] lengths = new int[85];
  private int runs;

  private MergeSort(T[] items, Less<T> less) {
    this.items = items;
    this.less = less;
  }

  /** Sorts the array; when {@code less} raises, its content is undefined. */
  static <T> void sort(T[] items, Less<T> less) {
    new MergeSort<>(items, less).sort();
  }

  private void sort() {
    int shortest = shortestRun(items.length);
    int start = 0;
    while (start < items.length) {
      int length = run(start);
      int wanted = Math.min(shortest, items.length - start);
      if (length < wanted) {
        insert(start, start + length, start + wanted);
        length = wanted;
      }
      starts[runs] = start;
      lengths[runs++] = length;
      balance();
      start += length;
    }
    while (runs > 1) {
      mergeAt(runs > 2 && lengths[runs - 3] < lengths[runs - 1] ? runs - 3 : runs - 2);
    }
  }

  private static int shortestRun(int length) {
    int rest = length;
    int odd = 0;
    while (rest >= SHORT) {
      odd |= rest & 1;
      rest >>= 1;
    }
    return rest + odd;
  }

  /** The length of the ascending run at {@code start}; a strictly descending one is reversed. */
  private int run(int start) {
    int end = start + 1;
    if (end == items.length) {
      return 1;
    }
    if (less.test(items[end++], items[start])) {
      while (end < items.length && less.test(items[end], items[end - 1])) {
        end++;
      }
      for (int low = start, high = end - 1; low < high; low++, high--) {
        T item = items[low];
        items[low] = items[high];
        items[high] = item;
      }
    } else {
      while (end < items.length && !less.test(items[end], items[end - 1])) {
        end++;
      }
    }
    return end - start;
  }

  /** Binary insertion of {@code [middle, end)} into the sorted {@code [start, middle)}. */
  private void insert(int start, int middle, int end) {
    for (int i = middle; i < end; i++) {
      T item = items[i];
      int at = upperBound(item, start, i);
      System.arraycopy(items, at, items, at + 1, i - at);
      items[at] = item;
    }
  }

  /** The first position in a sorted range whose element comes after the item. */
  private int upperBound(T item, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = low + high >>> 1;
      if (less.test(item, items[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first position in a sorted range whose element does not come before the item. */
  private int lowerBound(T item, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = low + high >>> 1;
      if (less.test(items[middle], item)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void balance() {
    while (runs > 1) {
      int n = runs - 2;
      if (n > 0 && lengths[n - 1] <= lengths[n] + lengths[n + 1]
          || n > 1 && lengths[n - 2] <= lengths[n - 1] + lengths[n]) {
        mergeAt(lengths[n - 1] < lengths[n + 1] ? n - 1 : n);
      } else if (lengths[n] <= lengths[n + 1]) {
        mergeAt(n);
      } else {
        return;
      }
    }
  }

  private void mergeAt(int run) {
    int start = starts[run];
    int middle = starts[run + 1];
    int end = middle + lengths[run + 1];
    lengths[run] += lengths[run + 1];
    for (int i = run + 1; i < runs - 1; i++) {
      starts[i] = starts[i + 1];
      lengths[i] = lengths[i + 1];
    }
    runs--;
    // What is in place at either end needs no merging.
    int from = upperBound(items[middle], start, middle);
    if (from < middle) {
      int to = lowerBound(items[middle - 1], middle, end);
      merge(from, middle, to);
    }
  }

  private void merge(int start, int middle, int end) {
    if (middle - start <= end - middle) {
      T[] left = Arrays.copyOfRange(items, start, middle);
      int from = 0;
      int right = middle;
      int to = start;
      while (from < left.length && right < end) {
        items[to++] = less.test(items[right], left[from]) ? items[right++] : left[from++];
      }
      System.arraycopy(left, from, items, to, left.length - from);
      return;
    }
    T[] right = Arrays.copyOfRange(items, middle, end);
    int from = right.length - 1;
    int left = middle - 1;
    int to = end - 1;
    while (from >= 0 && left >= start) {
      items[to--] = less.test(right[from], items[left]) ? items[left--] : right[from--];
    }
    System.arraycopy(right, 0, items, to - from, from + 1);
  }
}

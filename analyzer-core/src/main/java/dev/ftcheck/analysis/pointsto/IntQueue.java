package dev.ftcheck.analysis.pointsto;

/** Numbers, first in, first out, without boxes. Not thread-safe. */
final class IntQueue {

  /** A ring of a power of two. */
  private int[] ring = new int[1 << 10];

  private int first;
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void add(int number) {
    if (size == ring.length) {
      grow();
    }
    ring[first + size & ring.length - 1] = number;
    size++;
  }

  /** Takes the first out; the queue must not be empty. */
  int remove() {
    int number = ring[first];
    first = first + 1 & ring.length - 1;
    size--;
    return number;
  }

  private void grow() {
    int[] longer = new int[ring.length * 2];
    for (int at = 0; at < size; at++) {
      longer[at] = ring[first + at & ring.length - 1];
    }
    ring = longer;
    first = 0;
  }
}

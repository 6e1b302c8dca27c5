package dev.ftcheck.analysis.pointsto;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A growing set of object ids in ascending order. Not thread-safe: it belongs to the solver until
 * that has finished.
 */
public final class ObjectSet {

  private static final int[] NONE = {};

  private int[] ids = NONE;
  private int size;

  /** Returns whether the id is new. */
  boolean add(int id) {
    int at = size == 0 || ids[size - 1] < id ? -size - 1 : Arrays.binarySearch(ids, 0, size, id);
    if (at >= 0) {
      return false;
    }
    int insert = -at - 1;
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, Math.max(2, size * 2));
    }
    System.arraycopy(ids, insert, ids, insert + 1, size - insert);
    ids[insert] = id;
    size++;
    return true;
  }

  public boolean contains(int id) {
    return Arrays.binarySearch(ids, 0, size, id) >= 0;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public int size() {
    return size;
  }

  public int get(int index) {
    return ids[index];
  }

  /** The ids in ascending order at the time of the call. */
  public int[] toArray() {
    return Arrays.copyOf(ids, size);
  }

  public void forEach(IntConsumer consumer) {
    for (int at = 0; at < size; at++) {
      consumer.accept(ids[at]);
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(toArray());
  }
}

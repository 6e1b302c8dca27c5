package dev.ftcheck.analysis.pointsto;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A growing set of object ids in ascending order. Not thread-safe: it belongs to the solver until
 * that has finished.
 */
public final class ObjectSet {

  private static final int[] NONE = {};

  /**
   * An array without room for more may belong to several sets: it is never written again, since
   * adding to any of them needs a larger one.
   */
  private int[] ids = NONE;

  private int size;

  /** Returns whether the id is new. */
  boolean add(int id) {
    int at = size == 0 || ids[size - 1] < id ? -size - 1 : Arrays.binarySearch(ids, 0, size, id);
    if (at >= 0) {
      return false;
    }
    insert(-at - 1, id);
    return true;
  }

  /**
   * Adds what is in {@code others} and not yet here, in ascending order, until there are {@code
   * limit} ids; what is new goes to {@code fresh}, too, which holds nothing that is not here.
   *
   * @return whether the limit kept one of them out
   */
  boolean addAll(ObjectSet others, int limit, ObjectSet fresh) {
    if (size == 0 && others.size <= limit) {
      copy(others);
      fresh.copy(others);
      return false;
    }
    int mine = 0;
    for (int at = 0; at < others.size; at++) {
      int id = others.ids[at];
      while (mine < size && ids[mine] < id) {
        mine++;
      }
      if (mine < size && ids[mine] == id) {
        continue;
      }
      if (size >= limit) {
        return true;
      }
      insert(mine, id);
      fresh.add(id);
    }
    return false;
  }

  /** Whether {@link #addAll} would change nothing and keep nothing out. */
  boolean containsAll(ObjectSet others) {
    if (others.size > size) {
      return false;
    }
    int mine = 0;
    for (int at = 0; at < others.size; at++) {
      int id = others.ids[at];
      while (mine < size && ids[mine] < id) {
        mine++;
      }
      if (mine == size || ids[mine] != id) {
        return false;
      }
    }
    return true;
  }

  /** Most sets are copies of another one that neither outgrows: both use one array. */
  private void copy(ObjectSet others) {
    if (others.size < others.ids.length) {
      others.ids = others.toArray();
    }
    ids = others.ids;
    size = others.size;
  }

  private void insert(int at, int id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size == 0 ? 1 : size == 1 ? 3 : size * 2);
    }
    System.arraycopy(ids, at, ids, at + 1, size - at);
    ids[at] = id;
    size++;
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

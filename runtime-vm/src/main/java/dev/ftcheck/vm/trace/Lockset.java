package dev.ftcheck.vm.trace;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A set of locks, by number. Immutable but for what it remembers, and one object for each set of a
 * run, so that sets are compared by identity.
 */
final class Lockset {

  /** All sets of a run, which thus shares {@link #EMPTY} of its own. */
  private record Change(int lock, Lockset to) {}

  private final int[] locks;
  private final int hash;
  private final ConcurrentHashMap<Key, Lockset> all;

  /** The sets that the last locks taken and given back led to; a race loses one. */
  private Change lastAdded;

  private Change lastRemoved;

  private record Key(int[] locks) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(locks, key.locks);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(locks);
    }
  }

  private Lockset(int[] locks, ConcurrentHashMap<Key, Lockset> all) {
    this.locks = locks;
    this.hash = Arrays.hashCode(locks);
    this.all = all;
  }

  /** The empty set of a new run. */
  static Lockset empty() {
    ConcurrentHashMap<Key, Lockset> all = new ConcurrentHashMap<>();
    Lockset empty = new Lockset(new int[0], all);
    all.put(new Key(empty.locks), empty);
    return empty;
  }

  Lockset with(int lock) {
    Change known = lastAdded;
    if (known != null && known.lock == lock) {
      return known.to;
    }
    int at = Arrays.binarySearch(locks, lock);
    Lockset next = this;
    if (at < 0) {
      int[] more = new int[locks.length + 1];
      int where = -at - 1;
      System.arraycopy(locks, 0, more, 0, where);
      more[where] = lock;
      System.arraycopy(locks, where, more, where + 1, locks.length - where);
      next = interned(more);
    }
    lastAdded = new Change(lock, next);
    return next;
  }

  Lockset without(int lock) {
    Change known = lastRemoved;
    if (known != null && known.lock == lock) {
      return known.to;
    }
    int[] fewer = Arrays.stream(locks).filter(each -> each != lock).toArray();
    Lockset next = interned(fewer);
    lastRemoved = new Change(lock, next);
    return next;
  }

  private Lockset interned(int[] wanted) {
    return all.computeIfAbsent(new Key(wanted), key -> new Lockset(key.locks, all));
  }

  /** Tells sets apart, most of the time. */
  int hash() {
    return hash;
  }

  boolean isEmpty() {
    return locks.length == 0;
  }

  Set<Integer> numbers() {
    return Arrays.stream(locks).boxed().collect(Collectors.toUnmodifiableSet());
  }
}

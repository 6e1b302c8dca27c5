package dev.ftcheck.vm.object;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.fork.Rehashed;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The entries of a dict in the order of their insertion, and the hash index that finds them: the
 * "compact dict" layout. An entry keeps its position for the life of the table; a dict that needs
 * room gets a new table. So a (table, position) pair names one entry for as long as {@link
 * PyDict#table} answers the same table, and a site may remember it.
 *
 * <p>Thread safety: only the dict that owns the table writes, under its lock. Readers take no lock:
 * an entry is complete before the index word that leads to it is published. A deleted entry has a
 * null value, then a null key, and is never used again. {@link #filled} and {@link #used} are
 * written under the lock.
 */
public final class DictTable implements Rehashed, Forkable {

  /** What {@link #find} answers for a key that is not in. */
  static final int ABSENT = -1;

  /** What {@link #find} answers when only the equality of Python objects can tell. */
  static final int UNSURE = -2;

  /** What {@link #findComparing} answers when the dict changed during a comparison. */
  static final int CHANGED = -3;

  /** The table of every empty dict that never held anything. Never written. */
  static final DictTable EMPTY = new DictTable(1, 0);

  private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);
  private static final int SMALLEST = 8;

  /** The folded hash in the high half, the position plus 1 in the low half; 0 is free. */
  private final long[] index;

  /** Key and value alternate. */
  final PyObject[] entries;

  /**
   * How many positions were ever used. It grows after the index leads to the new entry: who reads
   * it, then searches the index, and finds it unchanged under the lock has not missed an entry.
   */
  int filled;

  /** How many entries are alive. */
  int used;

  /** No entry below this position is alive. */
  private int first;

  private DictTable(int slots, int capacity) {
    this.index = new long[slots];
    this.entries = new PyObject[2 * capacity];
  }

  private DictTable(long[] index, PyObject[] entries, int filled, int used, int first) {
    this.index = index;
    this.entries = entries;
    this.filled = filled;
    this.used = used;
    this.first = first;
  }

  /** A fresh table in which {@code count} entries find room. */
  static DictTable withRoomFor(int count) {
    if (count == 0) {
      return EMPTY;
    }
    int slots = slotsFor((int) Math.min(Integer.MAX_VALUE / 4, (count * 3L + 1) / 2));
    return new DictTable(slots, usable(slots));
  }

  private static int slotsFor(int minimum) {
    int slots = SMALLEST;
    while (slots < minimum) {
      slots <<= 1;
    }
    return slots;
  }

  private static int usable(int slots) {
    return (int) (((long) slots << 1) / 3);
  }

  /** A 32-bit digest of a Python hash; small positive hashes are themselves. */
  static int fold(long hash) {
    int high = (int) (hash >>> 32) * 0x9E3779B9;
    return (int) hash + (high ^ high >>> 16);
  }

  /** The key at a position; null when it was deleted. */
  public PyObject keyAt(int position) {
    return entries[2 * position];
  }

  /**
   * The value at a position, read without a lock; null when the entry was deleted. Positions come
   * from {@link #position} of this table.
   */
  public PyObject valueAt(int position) {
    return entries[2 * position + 1];
  }

  /** The position of a str; negative when it is not in or only Python's equality can tell. */
  public int position(PyStr key) {
    return key.getClass() == PyStr.class ? find(key, fold(Hashing.hash(key))) : UNSURE;
  }

  /** The position of a key, or {@link #ABSENT} or {@link #UNSURE}. Never runs Python code. */
  int find(PyObject key, int fold) {
    long[] words = index;
    int mask = words.length - 1;
    int perturb = fold;
    for (int at = fold & mask; ; ) {
      long word = words[at];
      if (word == 0) {
        return ABSENT;
      }
      if ((int) (word >>> 32) == fold) {
        int position = (int) word - 1;
        PyObject known = entries[2 * position];
        if (known == key) {
          return position;
        }
        if (known != null) {
          int answer = KeyEquality.ifKnown(known, key);
          if (answer > 0) {
            return position;
          }
          if (answer < 0) {
            return UNSURE;
          }
        }
      }
      perturb >>>= 5;
      at = at * 5 + perturb + 1 & mask;
    }
  }

  /**
   * As {@link #find}, asking the keys themselves where need be; so never under a lock.
   *
   * @return {@link #CHANGED} when the owner changed meanwhile
   */
  int findComparing(PyDict owner, PyObject key, int fold) {
    int mask = index.length - 1;
    int perturb = fold;
    for (int at = fold & mask; ; ) {
      long word = index[at];
      if (word == 0) {
        return ABSENT;
      }
      if ((int) (word >>> 32) == fold) {
        int position = (int) word - 1;
        PyObject known = entries[2 * position];
        if (known == key) {
          return position;
        }
        if (known != null) {
          boolean equal = Comparison.isEqualKey(known, key);
          if (owner.table() != this || keyAt(position) != known) {
            return CHANGED;
          }
          if (equal) {
            return position;
          }
        }
      }
      perturb >>>= 5;
      at = at * 5 + perturb + 1 & mask;
    }
  }

  /** Grows with each key that is added: the same number and no key has come. */
  public int filled() {
    return filled;
  }

  boolean isFull() {
    return 2 * filled == entries.length;
  }

  /** Adds an entry for a key that is not in, in a table that is not full. */
  void append(PyObject key, int fold, PyObject value) {
    int position = filled;
    entries[2 * position] = key;
    entries[2 * position + 1] = value;
    used++;
    WORD.setRelease(index, freeSlot(fold), (long) fold << 32 | position + 1);
    VarHandle.releaseFence();
    filled = position + 1;
  }

  private int freeSlot(int fold) {
    int mask = index.length - 1;
    int perturb = fold;
    int at = fold & mask;
    while (index[at] != 0) {
      perturb >>>= 5;
      at = at * 5 + perturb + 1 & mask;
    }
    return at;
  }

  /** Replaces the value of a living entry. */
  void setValue(int position, PyObject value) {
    VarHandle.releaseFence();
    entries[2 * position + 1] = value;
  }

  /** Deletes a living entry and answers its value. */
  PyObject delete(int position) {
    PyObject value = entries[2 * position + 1];
    VarHandle.releaseFence();
    entries[2 * position + 1] = null;
    VarHandle.releaseFence();
    entries[2 * position] = null;
    used--;
    if (position == first) {
      first++;
    }
    return value;
  }

  /** The first living position at or after {@code from}; -1 when there is none. */
  int next(int from) {
    int end = Math.min(filled, entries.length / 2);
    for (int position = from; position < end; position++) {
      if (entries[2 * position + 1] != null) {
        return position;
      }
    }
    return -1;
  }

  /** The last living position at or before {@code from}; -1 when there is none. */
  int previous(int from) {
    for (int position = Math.min(from, filled - 1); position >= 0; position--) {
      if (entries[2 * position + 1] != null) {
        return position;
      }
    }
    return -1;
  }

  /** The position of the oldest entry, under the lock; -1 when empty. */
  int oldest() {
    int found = next(first);
    first = found < 0 ? filled : found;
    return found;
  }

  /** A larger table with the living entries, for the owner to publish. */
  DictTable grown() {
    int slots = slotsFor((int) Math.min(1 << 30, used * 3L));
    DictTable made = new DictTable(slots, usable(slots));
    made.takeAll(this);
    return made;
  }

  /** A table with the same entries and positions close together, for another dict. */
  DictTable copy() {
    if (used == 0) {
      return EMPTY;
    }
    if (used == filled) {
      return new DictTable(index.clone(), entries.clone(), filled, used, 0);
    }
    DictTable made = withRoomFor(used);
    made.takeAll(this);
    return made;
  }

  /** A table like this one whose entry at {@code position} comes first. */
  DictTable withFirst(int position) {
    DictTable made = withRoomFor(used);
    int[] folds = folds();
    made.append(keyAt(position), folds[position], valueAt(position));
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      if (i != position) {
        made.append(keyAt(i), folds[i], valueAt(i));
      }
    }
    return made;
  }

  private void takeAll(DictTable other) {
    int[] folds = other.folds();
    for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
      append(other.keyAt(i), folds[i], other.valueAt(i));
    }
  }

  /** The folded hash of each position, from the index. */
  int[] folds() {
    int[] folds = new int[filled];
    for (long word : index) {
      if (word != 0) {
        folds[(int) word - 1] = (int) (word >>> 32);
      }
    }
    return folds;
  }

  /**
   * Takes no lock: the index is read before the entries, so that all that it leads to is there, and
   * entries that it does not lead to are left out.
   */
  @Override
  public Object forkInto(HeapCopy copy) {
    long[] words = index.clone();
    PyObject[] taken = entries.clone();
    int end = 0;
    for (long word : words) {
      end = Math.max(end, (int) word);
    }
    int alive = 0;
    for (int position = 0; position < taken.length / 2; position++) {
      if (position >= end || taken[2 * position + 1] == null) {
        taken[2 * position] = null;
        taken[2 * position + 1] = null;
      } else {
        alive++;
      }
    }
    DictTable made = new DictTable(words, taken, end, alive, 0);
    copy.complete(() -> made.replaceAll(copy));
    return made;
  }

  private void replaceAll(HeapCopy copy) {
    boolean sameKeys = true;
    for (int position = 0; position < filled; position++) {
      PyObject key = entries[2 * position];
      entries[2 * position] = copy.of(key);
      entries[2 * position + 1] = copy.of(entries[2 * position + 1]);
      sameKeys &= key == entries[2 * position];
    }
    if (!sameKeys) {
      copy.rehashLater(this);
    }
  }

  @Override
  public void rehash() {
    int[] folds = folds();
    for (int position = 0; position < filled; position++) {
      if (entries[2 * position] != null) {
        folds[position] = fold(Hashing.hash(entries[2 * position]));
      }
    }
    Arrays.fill(index, 0);
    for (int position = 0; position < filled; position++) {
      if (entries[2 * position] != null) {
        index[freeSlot(folds[position])] = (long) folds[position] << 32 | position + 1;
      }
    }
  }

  /** Keys and values of the living entries, alternating; under the lock. */
  PyObject[] snapshot() {
    PyObject[] all = new PyObject[2 * used];
    int count = 0;
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      all[count++] = keyAt(i);
      all[count++] = valueAt(i);
    }
    return all;
  }
}

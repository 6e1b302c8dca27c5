package dev.ftcheck.vm.object;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.fork.Rehashed;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The hash table of a set. Probing, growth and so the order of iteration are CPython's: nine linear
 * probes, then a jump by the perturbed hash; growth by 4 below 50,000 elements, by 2 above.
 *
 * <p>Thread safety: only the set that owns the table writes, under its lock; readers take none. An
 * element's hash is written before the element is published.
 */
final class SetTable implements Rehashed, Forkable {

  static final int ABSENT = -1;

  /** What {@link #find} answers when only the equality of Python objects can tell. */
  static final int UNSURE = -2;

  /** What {@link #findComparing} answers when the set changed during a comparison. */
  static final int CHANGED = -3;

  private static final int SMALLEST = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int LARGE = 50_000;

  /** In the place of a removed element. */
  private static final PyObject REMOVED = new Removed();

  final PyObject[] elements;
  private final long[] hashes;
  private final int mask;

  /**
   * How many slots are not free, removed elements included. It grows after the element is there:
   * who reads it, then searches, and finds it unchanged under the lock has not missed an element.
   */
  int fill;

  /** How many elements there are. */
  int used;

  SetTable() {
    this(SMALLEST);
  }

  private SetTable(PyObject[] elements, long[] hashes) {
    this.elements = elements;
    this.hashes = hashes;
    this.mask = elements.length - 1;
  }

  /** Takes no lock: an element's hash is there before the element is. */
  @Override
  public Object forkInto(HeapCopy copy) {
    SetTable made = new SetTable(elements.clone(), hashes.clone());
    copy.complete(() -> made.replaceAll(copy));
    return made;
  }

  private void replaceAll(HeapCopy copy) {
    boolean same = true;
    for (int slot = 0; slot < elements.length; slot++) {
      PyObject element = elements[slot];
      if (element != null) {
        fill++;
        used += element == REMOVED ? 0 : 1;
        elements[slot] = element == REMOVED ? element : copy.of(element);
        same &= elements[slot] == element;
      }
    }
    if (!same) {
      copy.rehashFirst(this);
    }
  }

  @Override
  public void rehash() {
    PyObject[] all = elements.clone();
    long[] renewed = hashes.clone();
    for (int slot = 0; slot < all.length; slot++) {
      if (all[slot] != null && all[slot] != REMOVED) {
        renewed[slot] = Hashing.hash(all[slot]);
      }
    }
    Arrays.fill(elements, null);
    fill = 0;
    used = 0;
    for (int slot = 0; slot < all.length; slot++) {
      if (all[slot] != null && all[slot] != REMOVED) {
        insert(all[slot], renewed[slot]);
      }
    }
  }

  private SetTable(int slots) {
    this.elements = new PyObject[slots];
    this.hashes = new long[slots];
    this.mask = slots - 1;
  }

  private PyObject at(int slot) {
    PyObject seen = elements[slot];
    VarHandle.acquireFence();
    return seen;
  }

  /** The element in a slot; null for none. */
  PyObject elementAt(int slot) {
    PyObject element = at(slot);
    return element == REMOVED ? null : element;
  }

  long hashAt(int slot) {
    return hashes[slot];
  }

  int slots() {
    return elements.length;
  }

  /** The slot of an element, or {@link #ABSENT} or {@link #UNSURE}. Never runs Python code. */
  int find(PyObject element, long hash) {
    long perturb = hash;
    for (int start = (int) hash & mask; ; ) {
      int last = start + LINEAR_PROBES <= mask ? start + LINEAR_PROBES : start;
      for (int slot = start; slot <= last; slot++) {
        PyObject known = at(slot);
        if (known == null) {
          return ABSENT;
        }
        if (known == element) {
          return slot;
        }
        if (hashes[slot] == hash && known != REMOVED) {
          int answer = KeyEquality.ifKnown(known, element);
          if (answer > 0) {
            return slot;
          }
          if (answer < 0) {
            return UNSURE;
          }
        }
      }
      perturb >>>= 5;
      start = (int) (start * 5L + 1 + perturb) & mask;
    }
  }

  /** As {@link #find}, asking the elements themselves where need be; so never under a lock. */
  int findComparing(PyAnySet owner, PyObject element, long hash) {
    long perturb = hash;
    for (int start = (int) hash & mask; ; ) {
      int last = start + LINEAR_PROBES <= mask ? start + LINEAR_PROBES : start;
      for (int slot = start; slot <= last; slot++) {
        PyObject known = at(slot);
        if (known == null) {
          return ABSENT;
        }
        if (known == element) {
          return slot;
        }
        if (hashes[slot] == hash && known != REMOVED) {
          boolean equal = Comparison.isEqualKey(known, element);
          if (owner.table() != this || at(slot) != known) {
            return CHANGED;
          }
          if (equal) {
            return slot;
          }
        }
      }
      perturb >>>= 5;
      start = (int) (start * 5L + 1 + perturb) & mask;
    }
  }

  /** Adds an element that is not in; answers the table to go on with, perhaps a larger one. */
  SetTable with(PyObject element, long hash) {
    insert(element, hash);
    if (fill * 5L < mask * 3L) {
      return this;
    }
    return resized(used > LARGE ? used * 2L : used * 4L);
  }

  private void insert(PyObject element, long hash) {
    int slot = freeSlot(hash);
    hashes[slot] = hash;
    used++;
    VarHandle.releaseFence();
    elements[slot] = element;
    VarHandle.releaseFence();
    fill++;
  }

  private int freeSlot(long hash) {
    long perturb = hash;
    for (int start = (int) hash & mask; ; ) {
      int last = start + LINEAR_PROBES <= mask ? start + LINEAR_PROBES : start;
      for (int slot = start; slot <= last; slot++) {
        if (elements[slot] == null) {
          return slot;
        }
      }
      perturb >>>= 5;
      start = (int) (start * 5L + 1 + perturb) & mask;
    }
  }

  void remove(int slot) {
    hashes[slot] = -1;
    used--;
    VarHandle.releaseFence();
    elements[slot] = REMOVED;
  }

  /** A table for more than {@code minimum} elements with the elements of this one. */
  SetTable resized(long minimum) {
    SetTable made = new SetTable(slotsAbove(minimum));
    made.insertAll(this);
    return made;
  }

  private static int slotsAbove(long minimum) {
    long slots = SMALLEST;
    while (slots <= minimum) {
      slots <<= 1;
    }
    if (slots > 1 << 30) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    return (int) slots;
  }

  private void insertAll(SetTable other) {
    for (int slot = 0; slot < other.slots(); slot++) {
      PyObject element = other.elementAt(slot);
      if (element != null) {
        insert(element, other.hashes[slot]);
      }
    }
  }

  /** This table, or a larger one that takes {@code more} further elements without growing. */
  SetTable withRoomFor(int more) {
    return (fill + (long) more) * 5 < mask * 3L ? this : resized((used + (long) more) * 2);
  }

  /** The same elements in the same slots. */
  SetTable duplicate() {
    SetTable made = new SetTable(slots());
    System.arraycopy(elements, 0, made.elements, 0, elements.length);
    System.arraycopy(hashes, 0, made.hashes, 0, hashes.length);
    made.fill = fill;
    made.used = used;
    return made;
  }

  /** What a new set made of the elements of this one has. */
  SetTable copy() {
    SetTable made = new SetTable().withRoomFor(used);
    if (made.mask == mask && fill == used) {
      System.arraycopy(elements, 0, made.elements, 0, elements.length);
      System.arraycopy(hashes, 0, made.hashes, 0, hashes.length);
      made.fill = fill;
      made.used = used;
    } else {
      made.insertAll(this);
    }
    return made;
  }

  /** This table, or one without the marks of removed elements when they are many. */
  SetTable withoutRemoved() {
    if (fill - used <= mask / 4) {
      return this;
    }
    return resized(used > LARGE ? used * 2L : used * 4L);
  }

  PyObject[] toArray() {
    PyObject[] all = new PyObject[used];
    int count = 0;
    for (int slot = 0; slot < slots(); slot++) {
      PyObject element = elementAt(slot);
      if (element != null) {
        all[count++] = element;
      }
    }
    return all;
  }

  private static final class Removed extends PyObject {
    @Override
    public PyType type() {
      return PyType.OBJECT;
    }
  }
}

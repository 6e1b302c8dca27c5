package dev.ftcheck.vm.object;

import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Tracing;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A {@code list}. Every method is atomic. Reads take no lock: they may see the array from before a
 * concurrent growth. Writes take the object's lock. Behind the last item the array holds nulls, so
 * that an index is checked by the item alone.
 */
public sealed class PyList extends PyAttributed permits PyListSubclass {

  public static final PyType TYPE =
      PyType.builtin(
          "list",
          "dev.ftcheck.vm.types.list.ListTypeTable",
          Set.of(TypeFlag.SEQUENCE, TypeFlag.NO_WEAK_REFERENCES, TypeFlag.CONCATENATES));

  private static final int SMALLEST = 4;

  /** Below this capacity a list never gives room back. */
  private static final int SHRINK_LIMIT = 64;

  private PyObject[] items;
  private int size;

  public PyList() {
    this(TYPE, Arguments.NONE, 0);
  }

  /** A list of the items; takes over the array. */
  public PyList(PyObject... items) {
    this(TYPE, items, items.length);
  }

  /** A list of the first items of an array that has nulls behind them; takes over the array. */
  public PyList(PyObject[] items, int size) {
    this(TYPE, items, size);
  }

  PyList(PyType type, PyObject[] items, int size) {
    super(type.rootShape());
    this.items = items;
    this.size = size;
  }

  @Override
  public final int locationCount() {
    return Accesses.FIRST_ELEMENT + Math.min(presentSize(), SHRINK_LIMIT);
  }

  @Override
  public final void forEachHeld(Consumer<PyObject> visitor) {
    super.forEachHeld(visitor);
    PyObject[] array = items();
    tell(array, array.length, visitor);
  }

  public final int size() {
    if (Tracing.ON) {
      Accesses.read(this, Accesses.STRUCTURE);
    }
    return presentSize();
  }

  private int presentSize() {
    int seen = size;
    VarHandle.acquireFence();
    return seen;
  }

  private PyObject[] items() {
    PyObject[] seen = items;
    VarHandle.acquireFence();
    return seen;
  }

  private void publish(PyObject[] array) {
    VarHandle.releaseFence();
    items = array;
  }

  private void publish(int newSize) {
    VarHandle.releaseFence();
    size = newSize;
  }

  /** Stores an item so that who reads it sees it whole. */
  private static void store(PyObject[] array, int index, PyObject item) {
    VarHandle.releaseFence();
    array[index] = item;
  }

  /** The item at an index from 0; null when there is none. */
  public final PyObject get(int index) {
    if (Tracing.ON) {
      Accesses.readElement(this, index);
    }
    PyObject[] array = items();
    return index < array.length ? array[index] : null;
  }

  /** The item at an index that may be negative, as a program gives it; null when out of range. */
  public final PyObject getItem(long index) {
    PyObject[] array = items();
    long at = index < 0 ? index + size() : index;
    if (Tracing.ON) {
      Accesses.readElement(this, at);
    }
    return at >= 0 && at < array.length ? array[(int) at] : null;
  }

  /** Replaces the item at an index that may be negative; false when out of range. */
  public final boolean setItem(long index, PyObject item) {
    if (Tracing.ON) {
      Accesses.writeElement(this, index < 0 ? index + presentSize() : index, item);
    }
    ObjectLock.lock(this);
    try {
      long at = index < 0 ? index + size : index;
      if (at < 0 || at >= size) {
        return false;
      }
      store(items, (int) at, item);
      return true;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** {@code append}. */
  public final void add(PyObject item) {
    if (Tracing.ON) {
      Accesses.append(this, item);
    }
    ObjectLock.lock(this);
    try {
      int at = size;
      if (at == items.length) {
        grow(at + 1);
      }
      store(items, at, item);
      publish(at + 1);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private void grow(int needed) {
    if (needed < 0) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    int room = Math.max(SMALLEST, needed + (needed >> 1));
    publish(Arrays.copyOf(items, room));
  }

  /** {@code insert}; the index is clipped to the list. */
  public final void insert(long index, PyObject item) {
    if (Tracing.ON) {
      Accesses.rearrange(this, item);
    }
    ObjectLock.lock(this);
    try {
      long at = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
      replaceLocked((int) at, (int) at, new PyObject[] {item}, 1);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** {@code pop}; null when the index is out of range. */
  public final PyObject removeAt(long index) {
    if (Tracing.ON) {
      if (index == -1) {
        Accesses.write(this, Accesses.STRUCTURE, null);
      } else {
        Accesses.rearrange(this);
      }
    }
    ObjectLock.lock(this);
    try {
      long at = index < 0 ? index + size : index;
      if (at < 0 || at >= size) {
        return null;
      }
      PyObject removed = items[(int) at];
      if (at == size - 1) {
        publish((int) at);
        items[(int) at] = null;
        shrink();
      } else {
        replaceLocked((int) at, (int) at + 1, Arguments.NONE, 0);
      }
      return removed;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Removes the item at an index if it is the one given; false otherwise. */
  public final boolean removeIfAt(int index, PyObject expected) {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      if (index >= size || items[index] != expected) {
        return false;
      }
      replaceLocked(index, index + 1, Arguments.NONE, 0);
      return true;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** {@code extend} by the first items of an array. */
  public final void addAll(PyObject[] added, int count) {
    if (Tracing.ON) {
      Accesses.extend(this, added, count);
    }
    ObjectLock.lock(this);
    try {
      replaceLocked(size, size, added, count);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Replaces the items from an index to before another, both clipped to the list. */
  public final void replace(int from, int to, PyObject[] by) {
    if (Tracing.ON) {
      Accesses.rearrange(this, by);
    }
    ObjectLock.lock(this);
    try {
      int start = Math.min(from, size);
      replaceLocked(start, Math.clamp(to, start, size), by, by.length);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private void replaceLocked(int from, int to, PyObject[] by, int count) {
    int old = size;
    int tail = old - to;
    int now = from + count + tail;
    if (now > items.length || now < 0) {
      grow(now);
    }
    PyObject[] array = items;
    System.arraycopy(array, to, array, from + count, tail);
    VarHandle.releaseFence();
    System.arraycopy(by, 0, array, from, count);
    publish(now);
    if (now < old) {
      Arrays.fill(array, now, old, null);
      shrink();
    }
  }

  private void shrink() {
    if (items.length > SHRINK_LIMIT && size < items.length >> 2) {
      publish(Arrays.copyOf(items, Math.max(SMALLEST, size << 1)));
    }
  }

  /** Replaces all items; takes over the array. */
  public final void setAll(PyObject[] array) {
    if (Tracing.ON) {
      Accesses.rearrange(this, array);
    }
    ObjectLock.lock(this);
    try {
      setAllLocked(array);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private void setAllLocked(PyObject[] array) {
    publish(Math.min(size, array.length));
    publish(array);
    publish(array.length);
  }

  /** {@code clear}. */
  public final void clear() {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      if (size != 0) {
        setAllLocked(Arguments.NONE);
      }
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /**
   * Empties the list for a sort, which puts the items back with {@link #endSort}.
   *
   * @param marker an array of length zero that this sort alone knows
   */
  public final PyObject[] beginSort(PyObject[] marker) {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      PyObject[] taken = Arrays.copyOf(items, size);
      setAllLocked(marker);
      return taken;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Puts the items back; false when somebody changed the list since {@link #beginSort}. */
  public final boolean endSort(PyObject[] marker, PyObject[] sorted) {
    ObjectLock.lock(this);
    try {
      boolean untouched = items == marker;
      setAllLocked(sorted);
      return untouched;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** {@code reverse}. */
  public final void reverse() {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      PyObject[] array = items;
      for (int low = 0, high = size - 1; low < high; low++, high--) {
        PyObject item = array[low];
        array[low] = array[high];
        array[high] = item;
      }
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** {@code *=}: repeats the items {@code count} times. */
  public final void repeat(int count) {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      PyObject[] once = Arrays.copyOf(items, size);
      setAllLocked(repeated(once, count));
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private static PyObject[] repeated(PyObject[] once, int count) {
    PyObject[] all = new PyObject[once.length * count];
    for (int i = 0; i < count; i++) {
      System.arraycopy(once, 0, all, i * once.length, once.length);
    }
    return all;
  }

  /** Deletes items at positions that rise by a step greater than 1. */
  public final void deleteStepped(int start, long step, int count) {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      PyObject[] kept = new PyObject[Math.max(0, size - count)];
      int next = 0;
      int deleted = 0;
      for (int i = 0; i < size; i++) {
        if (deleted < count && i == start + deleted * step) {
          deleted++;
        } else if (next < kept.length) {
          kept[next++] = items[i];
        }
      }
      setAllLocked(next == kept.length ? kept : Arrays.copyOf(kept, next));
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Replaces the items at {@code start}, {@code start + step} ... as far as the list reaches. */
  public final void setStepped(int start, long step, PyObject[] by) {
    if (Tracing.ON) {
      Accesses.rearrange(this, by);
    }
    ObjectLock.lock(this);
    try {
      for (int i = 0; i < by.length; i++) {
        long at = start + i * step;
        if (at >= 0 && at < size) {
          store(items, (int) at, by[i]);
        }
      }
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** A consistent copy of the items. */
  public final PyObject[] toArray() {
    if (Tracing.ON) {
      Accesses.readAll(this);
    }
    ObjectLock.lock(this);
    try {
      return size == 0 ? Arguments.NONE : Arrays.copyOf(items, size);
    } finally {
      ObjectLock.unlock(this);
    }
  }
}

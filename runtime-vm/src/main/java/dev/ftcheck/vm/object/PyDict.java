package dev.ftcheck.vm.object;

import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Publication;
import dev.ftcheck.vm.trace.Tracing;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A {@code dict}. Every method is atomic: reads take no lock, writes take the object's lock.
 * Hashing and comparing keys may run Python code, which happens outside the lock; a write then
 * checks that nothing it relied on has changed and starts again otherwise.
 *
 * <p>For compiled code that reads global variables: {@code DictTable t = dict.table(); int p =
 * t.position(name)} is remembered when p is not negative. As long as {@code dict.table() == t}, the
 * entry stays there: {@code t.valueAt(p)} is its value, null once it is deleted (then ask {@link
 * #get} and perhaps remember anew). {@code dict.replaceAt(t, p, value)} stores, unless the table is
 * no longer current or the entry deleted; then {@link #put} does. {@code dict.isTabular()} says
 * whether a dict works like that at all; it never changes.
 */
public class PyDict extends PyAttributed {

  public static final PyType TYPE =
      PyType.builtin(
          "dict",
          "dev.ftcheck.vm.types.dict.DictTypeTable",
          Set.of(TypeFlag.MAPPING, TypeFlag.NO_WEAK_REFERENCES));

  /** Published with release; the holder of the lock reads it plainly. */
  private DictTable table;

  public PyDict() {
    this(TYPE);
  }

  protected PyDict(PyType type) {
    super(type.rootShape());
    this.table = DictTable.EMPTY;
  }

  private PyDict(DictTable table) {
    super(TYPE.rootShape());
    this.table = table;
  }

  /** An empty dict that holds {@code count} entries without growing. */
  public static PyDict withRoomFor(int count) {
    return new PyDict(DictTable.withRoomFor(count));
  }

  /** The current table. */
  public final DictTable table() {
    DictTable seen = table;
    VarHandle.acquireFence();
    return seen;
  }

  private void publish(DictTable next) {
    VarHandle.releaseFence();
    table = next;
  }

  /** Whether the entries are in {@link #table}. */
  public boolean isTabular() {
    return true;
  }

  /** A table with the present entries to iterate over: the live one where there is one. */
  DictTable entries() {
    return table();
  }

  /** The value of a key; null when there is none. */
  public final PyObject get(PyObject key) {
    return get(key, Hashing.ofKey(key, "dict key"));
  }

  /** As {@link #get(PyObject)}, for a key whose hash is known. */
  public PyObject get(PyObject key, long hash) {
    if (Tracing.ON) {
      Accesses.readKey(this, key, hash);
    }
    int fold = DictTable.fold(hash);
    DictTable current = table();
    int position = current.find(key, fold);
    if (position >= 0) {
      return current.valueAt(position);
    }
    return position == DictTable.ABSENT ? null : getComparing(key, fold);
  }

  private PyObject getComparing(PyObject key, int fold) {
    while (true) {
      DictTable current = table();
      int position = current.findComparing(this, key, fold);
      if (position != DictTable.CHANGED) {
        return position < 0 ? null : current.valueAt(position);
      }
    }
  }

  /** Whether the key is in. */
  public final boolean contains(PyObject key) {
    return get(key, Hashing.ofKey(key, "dict key")) != null;
  }

  /** Sets a value; answers the former one or null. */
  public final PyObject put(PyObject key, PyObject value) {
    return put(key, Hashing.ofKey(key, "dict key"), value);
  }

  /** As {@link #put(PyObject, PyObject)}, for a key whose hash is known. */
  public PyObject put(PyObject key, long hash, PyObject value) {
    if (Tracing.ON) {
      store(key, hash, value);
    }
    int fold = DictTable.fold(hash);
    ObjectLock.lock(this);
    try {
      int position = table.find(key, fold);
      if (position != DictTable.UNSURE) {
        return storeAt(position, key, fold, value);
      }
    } finally {
      ObjectLock.unlock(this);
    }
    return withPosition(key, fold, position -> storeAt(position, key, fold, value));
  }

  /** Sets a value unless the key is in; answers the value that is in then. */
  public final PyObject putIfAbsent(PyObject key, PyObject value) {
    return putIfAbsent(key, Hashing.ofKey(key, "dict key"), value);
  }

  /** As {@link #putIfAbsent(PyObject, PyObject)}, for a key whose hash is known. */
  public PyObject putIfAbsent(PyObject key, long hash, PyObject value) {
    if (Tracing.ON) {
      storeIfAbsent(key, hash, value);
    }
    int fold = DictTable.fold(hash);
    DictTable current = table();
    int found = current.find(key, fold);
    PyObject known = found >= 0 ? current.valueAt(found) : null;
    // Where only Python can compare keys, that is left to the one comparison below.
    return known != null
        ? known
        : withPosition(
            key,
            fold,
            position -> {
              if (position >= 0) {
                return table.valueAt(position);
              }
              storeAt(position, key, fold, value);
              return value;
            });
  }

  /** Removes a key; answers its value or null. */
  public final PyObject remove(PyObject key) {
    return remove(key, Hashing.ofKey(key, "dict key"));
  }

  /** As {@link #remove(PyObject)}, for a key whose hash is known. */
  public PyObject remove(PyObject key, long hash) {
    if (Tracing.ON) {
      Accesses.writeKey(this, key, hash, null, true);
    }
    int fold = DictTable.fold(hash);
    return withPosition(key, fold, position -> position < 0 ? null : table.delete(position));
  }

  /** Removes a key if its value is this very object; false otherwise. */
  public final boolean removeIfSame(PyObject key, PyObject expected) {
    long hash = Hashing.hash(key);
    if (Tracing.ON) {
      Accesses.writeKey(this, key, hash, null, true);
    }
    int fold = DictTable.fold(hash);
    return withPosition(
            key,
            fold,
            position ->
                position >= 0 && table.valueAt(position) == expected
                    ? table.delete(position)
                    : null)
        != null;
  }

  /** What to do under the lock with the position of a key; negative when the key is not in. */
  @FunctionalInterface
  interface LockedStep {
    PyObject at(int position);
  }

  /** Finds a key and does the step under the lock, with the position still right. */
  final PyObject withPosition(PyObject key, int fold, LockedStep step) {
    while (true) {
      DictTable current = table();
      int seen = current.filled;
      VarHandle.acquireFence();
      int position = current.find(key, fold);
      if (position == DictTable.UNSURE) {
        position = current.findComparing(this, key, fold);
      }
      if (position == DictTable.CHANGED) {
        continue;
      }
      ObjectLock.lock(this);
      try {
        // A key that was absent is still absent if nothing was added since.
        if (table == current
            && (position >= 0 ? current.keyAt(position) != null : current.filled == seen)) {
          return step.at(position);
        }
      } finally {
        ObjectLock.unlock(this);
      }
    }
  }

  /** Tells the checker of a store that is about to happen. */
  private void store(PyObject key, long hash, PyObject value) {
    Accesses.writeKey(this, key, hash, value, table().find(key, DictTable.fold(hash)) < 0);
  }

  private void storeIfAbsent(PyObject key, long hash, PyObject value) {
    if (table().find(key, DictTable.fold(hash)) < 0) {
      Accesses.writeKey(this, key, hash, value, true);
    } else {
      Accesses.readKey(this, key, hash);
    }
  }

  @Override
  public int locationCount() {
    return Accesses.FIRST_ELEMENT;
  }

  @Override
  public void forEachHeld(Consumer<PyObject> visitor) {
    super.forEachHeld(visitor);
    PyObject[] entries = table().entries;
    tell(entries, entries.length, visitor);
  }

  private PyObject storeAt(int position, PyObject key, int fold, PyObject value) {
    DictTable current = table;
    if (position >= 0) {
      PyObject old = current.valueAt(position);
      current.setValue(position, value);
      return old;
    }
    if (current.isFull()) {
      current = current.grown();
      current.append(key, fold, value);
      publish(current);
    } else {
      current.append(key, fold, value);
    }
    return null;
  }

  /**
   * Replaces the value of an entry that a site remembers.
   *
   * @return false when the table is no longer current or the entry was deleted
   */
  public final boolean replaceAt(DictTable known, int position, PyObject value) {
    ObjectLock.lock(this);
    try {
      if (table != known || known.valueAt(position) == null) {
        return false;
      }
      known.setValue(position, value);
      return true;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Removes the newest entry and answers {@code (key, value)}; null when empty. */
  public PyTuple removeLast() {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      int position = table.previous(Integer.MAX_VALUE);
      return position < 0 ? null : removeAt(position);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Removes the oldest entry and answers {@code (key, value)}; null when empty. */
  public PyTuple removeFirst() {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      int position = table.oldest();
      return position < 0 ? null : removeAt(position);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private PyTuple removeAt(int position) {
    PyObject key = table.keyAt(position);
    return PyTuple.of(key, table.delete(position));
  }

  /** An end of the order of a dict. */
  public enum End {
    OLDEST,
    NEWEST
  }

  /** Makes the entry of a key the newest or the oldest one; false when the key is not in. */
  protected final boolean moveToEnd(PyObject key, End end) {
    if (Tracing.ON) {
      Accesses.write(this, Accesses.ORDER, null);
    }
    int fold = DictTable.fold(Hashing.ofKey(key, "dict key"));
    return withPosition(
            key,
            fold,
            position -> {
              if (position >= 0) {
                moveAt(position, fold, end);
                return PyNone.NONE;
              }
              return null;
            })
        != null;
  }

  /** The value of a key, whose entry becomes the newest; null when the key is not in. */
  protected final PyObject moveToNewest(PyObject key, long hash) {
    if (Tracing.ON) {
      Accesses.write(this, Accesses.ORDER, null);
    }
    int fold = DictTable.fold(hash);
    return withPosition(
        key,
        fold,
        position -> {
          if (position < 0) {
            return null;
          }
          PyObject value = table.valueAt(position);
          moveAt(position, fold, End.NEWEST);
          return value;
        });
  }

  private void moveAt(int position, int fold, End end) {
    DictTable current = table;
    if (end == End.OLDEST) {
      if (current.oldest() != position) {
        publish(current.withFirst(position));
      }
    } else if (current.previous(Integer.MAX_VALUE) != position) {
      PyObject key = current.keyAt(position);
      storeAt(DictTable.ABSENT, key, fold, current.delete(position));
    }
  }

  /** The number of entries. */
  public int size() {
    if (Tracing.ON) {
      Accesses.read(this, Accesses.STRUCTURE);
    }
    return table().used;
  }

  /** Removes all entries at once. */
  public void clear() {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      publish(DictTable.EMPTY);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** An exact dict with the same entries. */
  public PyDict copy() {
    if (Tracing.ON) {
      Accesses.readAll(this);
    }
    ObjectLock.lock(this);
    try {
      return new PyDict(table.copy());
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** {@code iter} of the dict or of one of its views. */
  public PyIterator iterator(DictPart part) {
    return new DictIterator(this, part);
  }

  /** {@code reversed} of the dict or of one of its views. */
  public PyIterator reversed(DictPart part) {
    return new DictReverseIterator(this, part);
  }

  /** The type of a view of this dict. */
  PyType viewType(DictPart part) {
    return part.view;
  }

  /** Keys and values at one moment, alternating, in their order. */
  public PyObject[] snapshot() {
    if (Tracing.ON) {
      Accesses.readAll(this);
    }
    ObjectLock.lock(this);
    try {
      return table.snapshot();
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** A snapshot of the keys in their order. */
  public final List<PyObject> keys() {
    return new ArrayList<>(Arrays.asList(keyArray()));
  }

  /** As {@link #keys()}, in an array. */
  public final PyObject[] keyArray() {
    return every(0);
  }

  /** A snapshot of the values in their order. */
  public final PyObject[] valueArray() {
    return every(1);
  }

  private PyObject[] every(int offset) {
    PyObject[] all = snapshot();
    PyObject[] half = new PyObject[all.length / 2];
    for (int i = 0; i < half.length; i++) {
      half[i] = all[2 * i + offset];
    }
    return half;
  }

  /** Takes over the entries of another dict: one step unless keys must be asked for equality. */
  public void putAll(PyDict other) {
    if (other == this) {
      return;
    }
    if (!isTabular() || !other.isTabular()) {
      PyObject[] all = other.snapshot();
      for (int i = 0; i < all.length; i += 2) {
        put(all[i], all[i + 1]);
      }
      return;
    }
    if (Tracing.ON) {
      Publication.publishInto(this, other);
      Accesses.rearrange(this);
    }
    DictTable copied = other.copy().table;
    if (copied.used == 0) {
      return;
    }
    int[] folds = copied.folds();
    int position = putUntilUnsure(copied, folds);
    for (; position >= 0; position = copied.next(position + 1)) {
      PyObject key = copied.keyAt(position);
      PyObject value = copied.valueAt(position);
      int fold = folds[position];
      withPosition(key, fold, found -> storeAt(found, key, fold, value));
      if (other.size() != copied.used) {
        throw Errors.runtimeError("dict mutated during update");
      }
    }
  }

  /** Stores entries under one lock; answers the first position that needs Python, -1 for none. */
  private int putUntilUnsure(DictTable copied, int[] folds) {
    ObjectLock.lock(this);
    try {
      if (table.used == 0) {
        publish(copied);
        return -1;
      }
      for (int i = copied.next(0); i >= 0; i = copied.next(i + 1)) {
        int found = table.find(copied.keyAt(i), folds[i]);
        if (found == DictTable.UNSURE) {
          return i;
        }
        storeAt(found, copied.keyAt(i), folds[i], copied.valueAt(i));
      }
      return -1;
    } finally {
      ObjectLock.unlock(this);
    }
  }
}

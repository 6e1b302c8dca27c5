package dev.ftcheck.vm.module.collections;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.ObjectLock;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Tracing;
import java.util.Set;
import java.util.function.Consumer;

/** A {@code collections.deque}: a ring of items. Every method is atomic under the object's lock. */
final class PyDeque extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin(
          "collections.deque",
          "dev.ftcheck.vm.module.collections.DequeTypeTable",
          Set.of(TypeFlag.SEQUENCE, TypeFlag.CONCATENATES));

  static final int UNLIMITED = -1;

  private static final int SMALLEST = 8;

  /** Its length is a power of two. */
  private PyObject[] ring = new PyObject[SMALLEST];

  private int head;
  private int size;
  private int limit = UNLIMITED;

  /** Changes with every change of the length or the order. */
  private int version;

  PyDeque(PyType type) {
    super(type.rootShape());
  }

  @Override
  public int locationCount() {
    return Accesses.FIRST_ELEMENT;
  }

  @Override
  public void forEachHeld(Consumer<PyObject> visitor) {
    super.forEachHeld(visitor);
    PyObject[] items = ring;
    tell(items, items.length, visitor);
  }

  /** The greatest length; {@link #UNLIMITED} for none. */
  int limit() {
    return limit;
  }

  void setLimit(int limit) {
    this.limit = limit;
  }

  int size() {
    if (Tracing.ON) {
      Accesses.read(this, Accesses.STRUCTURE);
    }
    ObjectLock.lock(this);
    try {
      return size;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  int version() {
    ObjectLock.lock(this);
    try {
      return version;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private int cell(int index) {
    return head + index & ring.length - 1;
  }

  void addLast(PyObject item) {
    if (Tracing.ON) {
      Accesses.append(this, item);
    }
    ObjectLock.lock(this);
    try {
      addLastLocked(item);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private void addLastLocked(PyObject item) {
    makeRoom();
    ring[cell(size)] = item;
    size++;
    version++;
    if (limit >= 0 && size > limit) {
      removeFirstLocked();
    }
  }

  void addFirst(PyObject item) {
    if (Tracing.ON) {
      Accesses.append(this, item);
    }
    ObjectLock.lock(this);
    try {
      makeRoom();
      head = head - 1 & ring.length - 1;
      ring[head] = item;
      size++;
      version++;
      if (limit >= 0 && size > limit) {
        removeLastLocked();
      }
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private void makeRoom() {
    if (size == ring.length) {
      resize(ring.length << 1);
    }
  }

  private void resize(int room) {
    PyObject[] next = new PyObject[room];
    copyTo(next);
    ring = next;
    head = 0;
  }

  private void copyTo(PyObject[] target) {
    int first = Math.min(size, ring.length - head);
    System.arraycopy(ring, head, target, 0, first);
    System.arraycopy(ring, 0, target, first, size - first);
  }

  /** Null when empty. */
  PyObject removeFirst() {
    if (Tracing.ON) {
      Accesses.write(this, Accesses.STRUCTURE, null);
    }
    ObjectLock.lock(this);
    try {
      return removeFirstLocked();
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private PyObject removeFirstLocked() {
    if (size == 0) {
      return null;
    }
    PyObject item = ring[head];
    ring[head] = null;
    head = head + 1 & ring.length - 1;
    shrunk();
    return item;
  }

  /** Null when empty. */
  PyObject removeLast() {
    if (Tracing.ON) {
      Accesses.write(this, Accesses.STRUCTURE, null);
    }
    ObjectLock.lock(this);
    try {
      return removeLastLocked();
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private PyObject removeLastLocked() {
    if (size == 0) {
      return null;
    }
    int last = cell(size - 1);
    PyObject item = ring[last];
    ring[last] = null;
    shrunk();
    return item;
  }

  private void shrunk() {
    size--;
    version++;
    if (ring.length > 64 && size < ring.length >> 3) {
      resize(ring.length >> 1);
    }
  }

  /** The item at an index from 0; null when out of range. */
  PyObject get(int index) {
    if (Tracing.ON) {
      Accesses.read(this, Accesses.ORDER);
    }
    ObjectLock.lock(this);
    try {
      return index < size ? ring[cell(index)] : null;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** The item at an index that may be negative; null when out of range. */
  PyObject getItem(long index) {
    if (Tracing.ON) {
      Accesses.read(this, Accesses.ORDER);
    }
    ObjectLock.lock(this);
    try {
      long at = index < 0 ? index + size : index;
      return at >= 0 && at < size ? ring[cell((int) at)] : null;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** False when the index is out of range. */
  boolean setItem(long index, PyObject item) {
    if (Tracing.ON) {
      Accesses.write(this, Accesses.ORDER, item);
    }
    ObjectLock.lock(this);
    try {
      long at = index < 0 ? index + size : index;
      if (at < 0 || at >= size) {
        return false;
      }
      ring[cell((int) at)] = item;
      return true;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** False when the index is out of range. */
  boolean deleteItem(long index) {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      long at = index < 0 ? index + size : index;
      if (at < 0 || at >= size) {
        return false;
      }
      for (int i = (int) at; i < size - 1; i++) {
        ring[cell(i)] = ring[cell(i + 1)];
      }
      removeLastLocked();
      return true;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Inserts at an index that is clipped to the deque; false when the deque is full. */
  boolean insert(long index, PyObject item) {
    if (Tracing.ON) {
      Accesses.rearrange(this, item);
    }
    ObjectLock.lock(this);
    try {
      if (limit >= 0 && size >= limit) {
        return false;
      }
      int at = (int) (index < 0 ? Math.max(0, index + size) : Math.min(index, size));
      addLastLocked(item);
      for (int i = size - 1; i > at; i--) {
        ring[cell(i)] = ring[cell(i - 1)];
      }
      ring[cell(at)] = item;
      return true;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Rotates to the right. */
  void rotate(long steps) {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      if (size > 1) {
        PyObject[] all = new PyObject[size];
        copyTo(all);
        int shift = (int) Math.floorMod(steps, (long) size);
        for (int i = 0; i < all.length; i++) {
          ring[cell((i + shift) % size)] = all[i];
        }
        version++;
      }
    } finally {
      ObjectLock.unlock(this);
    }
  }

  void reverse() {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      for (int low = 0, high = size - 1; low < high; low++, high--) {
        PyObject item = ring[cell(low)];
        ring[cell(low)] = ring[cell(high)];
        ring[cell(high)] = item;
      }
    } finally {
      ObjectLock.unlock(this);
    }
  }

  void clear() {
    setAll(Arguments.NONE);
  }

  /** Replaces the items; those that do not fit fall off the left end. */
  void setAll(PyObject[] items) {
    if (Tracing.ON) {
      Accesses.rearrange(this, items);
    }
    ObjectLock.lock(this);
    try {
      ring = new PyObject[SMALLEST];
      head = 0;
      size = 0;
      version++;
      for (PyObject item : items) {
        addLastLocked(item);
      }
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** The items at one moment. */
  PyObject[] toArray() {
    if (Tracing.ON) {
      Accesses.readAll(this);
    }
    ObjectLock.lock(this);
    try {
      PyObject[] all = new PyObject[size];
      copyTo(all);
      return all;
    } finally {
      ObjectLock.unlock(this);
    }
  }
}

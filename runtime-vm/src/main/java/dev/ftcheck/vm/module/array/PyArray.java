package dev.ftcheck.vm.module.array;

import dev.ftcheck.vm.object.BufferExports;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.ObjectLock;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Arrays;
import java.util.Set;

/**
 * An {@code array.array}: items as little-endian bytes. Reads take no lock and may see the array
 * from before a concurrent change; changes are atomic.
 */
final class PyArray extends PyAttributed implements PyBuffer {

  static final PyType TYPE =
      PyType.builtin(
          "array.array",
          "dev.ftcheck.vm.module.array.ArrayTypeTable",
          Set.of(TypeFlag.SEQUENCE, TypeFlag.CONCATENATES));

  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private final ArrayKind kind;
  private volatile byte[] data;
  private volatile int size;
  private volatile BufferExports exports;

  /** An array of a type; takes over the bytes, which are whole items. */
  PyArray(PyType type, ArrayKind kind, byte[] data) {
    super(type.rootShape());
    this.kind = kind;
    this.data = data;
    this.size = data.length / kind.width;
  }

  ArrayKind kind() {
    return kind;
  }

  /** Number of items. */
  int size() {
    return size;
  }

  /** The item at an index; null if there is none (any more). */
  PyObject get(int index) {
    byte[] now = data;
    int at = index * kind.width;
    return index >= 0 && index < size && at + kind.width <= now.length ? kind.get(now, at) : null;
  }

  /** Stores the bits of an item; false if there is no such index. */
  boolean set(long index, long bits) {
    ObjectLock.lock(this);
    try {
      if (index < 0 || index >= size) {
        return false;
      }
      kind.put(data, (int) index * kind.width, bits);
      return true;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Inserts an item; the index is clipped, negative ones count from the end. */
  void insert(long index, long bits) {
    settleExports();
    byte[] item = new byte[kind.width];
    kind.put(item, 0, bits);
    ObjectLock.lock(this);
    try {
      long at = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
      replaceLocked((int) at, (int) at, item);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Adds whole items at the end. */
  void append(byte[] items) {
    settleExports();
    ObjectLock.lock(this);
    try {
      replaceLocked(size, size, items);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Removes and answers an item; null if there is no such index. */
  PyObject remove(long index) {
    settleExports();
    ObjectLock.lock(this);
    try {
      long at = index < 0 ? index + size : index;
      if (at < 0 || at >= size) {
        return null;
      }
      PyObject removed = kind.get(data, (int) at * kind.width);
      replaceLocked((int) at, (int) at + 1, new byte[0]);
      return removed;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Replaces the items from one index to before another, both clipped, by whole items. */
  void replace(int from, int to, byte[] items) {
    settleExports();
    ObjectLock.lock(this);
    try {
      int start = Math.min(from, size);
      replaceLocked(start, Math.clamp(to, start, size), items);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Replaces the whole content. */
  void setAll(byte[] items) {
    settleExports();
    ObjectLock.lock(this);
    try {
      if (items.length != size * kind.width) {
        checkResizable();
      } else if (exports != null && exports.any()) {
        System.arraycopy(items, 0, data, 0, items.length);
        return;
      }
      data = items;
      size = items.length / kind.width;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  @Override
  public void exported(Object view) {
    ObjectLock.lock(this);
    try {
      if (exports == null) {
        exports = new BufferExports();
      }
      exports.add(view);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  @Override
  public void released(Object view) {
    exports.remove(view);
  }

  /** Forgets views that nobody can reach any more; not to be called under the lock. */
  private void settleExports() {
    BufferExports known = exports;
    if (known != null) {
      known.settle();
    }
  }

  private void checkResizable() {
    if (exports != null && exports.any()) {
      throw Errors.of(
          ExceptionTypes.BUFFER_ERROR, "cannot resize an array that is exporting buffers");
    }
  }

  private void replaceLocked(int from, int to, byte[] items) {
    byte[] old = data;
    int start = from * kind.width;
    int end = to * kind.width;
    if (items.length != end - start) {
      checkResizable();
    }
    int used = size * kind.width;
    long needed = (long) used - (end - start) + items.length;
    if (needed > LARGEST) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    byte[] target = old;
    if (needed > old.length) {
      target = Arrays.copyOf(old, (int) Math.min(LARGEST, needed + (needed >> 3) + 16));
    }
    System.arraycopy(old, end, target, start + items.length, used - end);
    System.arraycopy(items, 0, target, start, items.length);
    data = target;
    size = (int) (needed / kind.width);
  }

  @Override
  public int byteCount() {
    return size * kind.width;
  }

  @Override
  public String itemFormat() {
    return kind.isText() ? "w" : String.valueOf(kind.code);
  }

  @Override
  public int itemSize() {
    return kind.width;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public void getBytes(int from, byte[] target, int at, int count) {
    ObjectLock.lock(this);
    try {
      checkRange(from, count);
      System.arraycopy(data, from, target, at, count);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  @Override
  public void setBytes(int at, byte[] source, int from, int count) {
    ObjectLock.lock(this);
    try {
      checkRange(at, count);
      System.arraycopy(source, from, data, at, count);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private void checkRange(int from, int count) {
    if (from < 0 || count < 0 || from > size * kind.width - count) {
      throw new IndexOutOfBoundsException(from);
    }
  }

  @Override
  public byte[] toBytes() {
    ObjectLock.lock(this);
    try {
      return Arrays.copyOf(data, size * kind.width);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** All items at one moment. */
  PyObject[] toItems() {
    byte[] content = toBytes();
    PyObject[] items = new PyObject[content.length / kind.width];
    for (int i = 0; i < items.length; i++) {
      items[i] = kind.get(content, i * kind.width);
    }
    return items;
  }
}

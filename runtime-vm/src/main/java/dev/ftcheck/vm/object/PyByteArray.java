package dev.ftcheck.vm.object;

import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A {@code bytearray}.
 *
 * <p>Thread safety: every method is atomic under the object's lock. While a buffer of it is
 * exported, whatever would change the length raises BufferError.
 */
public sealed class PyByteArray extends PyAttributed implements PyBuffer
    permits PyByteArraySubclass {

  public static final PyType TYPE =
      PyType.builtin(
          "bytearray",
          "dev.ftcheck.vm.types.bytes.ByteArrayTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.CONCATENATES));

  private byte[] bytes;
  private int size;
  private volatile BufferExports exports;

  /** Takes over the array. */
  public PyByteArray(byte[] bytes) {
    this(TYPE, bytes);
  }

  PyByteArray(PyType type, byte[] bytes) {
    super(type.rootShape());
    this.bytes = bytes;
    this.size = bytes.length;
  }

  @Override
  public final int byteCount() {
    ObjectLock.lock(this);
    try {
      return size;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  @Override
  public final boolean isReadOnly() {
    return false;
  }

  @Override
  public final byte[] toBytes() {
    ObjectLock.lock(this);
    try {
      return Arrays.copyOf(bytes, size);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  @Override
  public final void getBytes(int from, byte[] target, int at, int count) {
    ObjectLock.lock(this);
    try {
      checkRange(from, count);
      System.arraycopy(bytes, from, target, at, count);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  @Override
  public final void setBytes(int at, byte[] source, int from, int count) {
    ObjectLock.lock(this);
    try {
      checkRange(at, count);
      System.arraycopy(source, from, bytes, at, count);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private void checkRange(int from, int count) {
    if (from < 0 || count < 0 || from > size - count) {
      throw new IndexOutOfBoundsException(from);
    }
  }

  @Override
  public final void exported(Object view) {
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
  public final void released(Object view) {
    exports.remove(view);
  }

  /** The byte at an index, from the end when negative; -1 when there is none. */
  public final int byteAt(long index) {
    ObjectLock.lock(this);
    try {
      long at = index < 0 ? index + size : index;
      return at >= 0 && at < size ? bytes[(int) at] & 0xff : -1;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Sets the byte at an index, from the end when negative; false when there is none. */
  public final boolean setByteAt(long index, int value) {
    ObjectLock.lock(this);
    try {
      long at = index < 0 ? index + size : index;
      if (at < 0 || at >= size) {
        return false;
      }
      bytes[(int) at] = (byte) value;
      return true;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Removes and answers the byte at an index, from the end when negative; -1 for no such index. */
  public final int removeAt(long index) {
    settleExports();
    ObjectLock.lock(this);
    try {
      long at = index < 0 ? index + size : index;
      if (at < 0 || at >= size) {
        return -1;
      }
      int removed = bytes[(int) at] & 0xff;
      splice((int) at, (int) at + 1, PyBytes.EMPTY.value);
      return removed;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Appends one byte. */
  public final void append(int value) {
    settleExports();
    ObjectLock.lock(this);
    try {
      checkResizable(true);
      makeRoom(size + 1L);
      bytes[size++] = (byte) value;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Appends bytes. */
  public final void append(byte[] more) {
    settleExports();
    ObjectLock.lock(this);
    try {
      checkResizable(more.length > 0);
      makeRoom((long) size + more.length);
      System.arraycopy(more, 0, bytes, size, more.length);
      size += more.length;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /**
   * Replaces the bytes from {@code from} to before {@code to} by others; both ends are clipped to
   * the content.
   */
  public final void replace(int from, int to, byte[] others) {
    settleExports();
    ObjectLock.lock(this);
    try {
      int start = Math.clamp(from, 0, size);
      splice(start, Math.clamp(to, start, size), others);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Changes the whole content by a function of the old one, which must not run Python code. */
  public final void update(UnaryOperator<byte[]> change) {
    settleExports();
    ObjectLock.lock(this);
    try {
      byte[] changed = change.apply(Arrays.copyOf(bytes, size));
      checkResizable(changed.length != size);
      bytes = changed;
      size = changed.length;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Inserts bytes before an index, from the end when negative, clipped to the content. */
  public final void insert(long index, byte[] others) {
    settleExports();
    ObjectLock.lock(this);
    try {
      int at = (int) Math.clamp(index < 0 ? index + size : index, 0, size);
      splice(at, at, others);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Removes the first byte of this value; false when there is none. */
  public final boolean removeFirst(byte value) {
    settleExports();
    ObjectLock.lock(this);
    try {
      for (int i = 0; i < size; i++) {
        if (bytes[i] == value) {
          splice(i, i + 1, PyBytes.EMPTY.value);
          return true;
        }
      }
      return false;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Cuts off the end or appends zeros. */
  public final void resize(long newSize) {
    settleExports();
    ObjectLock.lock(this);
    try {
      checkResizable(newSize != size);
      makeRoom(newSize);
      if (newSize > size) {
        Arrays.fill(bytes, size, (int) newSize, (byte) 0);
      }
      size = (int) newSize;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Forgets views that nobody can reach any more; not to be called under the lock. */
  private void settleExports() {
    BufferExports known = exports;
    if (known != null) {
      known.settle();
    }
  }

  private void splice(int start, int end, byte[] others) {
    int grown = others.length - (end - start);
    checkResizable(grown != 0);
    makeRoom((long) size + grown);
    System.arraycopy(bytes, end, bytes, end + grown, size - end);
    System.arraycopy(others, 0, bytes, start, others.length);
    size += grown;
  }

  private void checkResizable(boolean resizes) {
    if (resizes && exports != null && exports.any()) {
      throw Errors.of(
          ExceptionTypes.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
    }
  }

  private void makeRoom(long needed) {
    if (needed > Integer.MAX_VALUE - 16) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    if (needed > bytes.length) {
      long roomy = Math.min(needed + (needed >> 3) + 8, Integer.MAX_VALUE - 16);
      bytes = Arrays.copyOf(bytes, (int) roomy);
    }
  }

  /** The number of bytes that the array could hold without growing. */
  public final int capacity() {
    return bytes.length;
  }
}

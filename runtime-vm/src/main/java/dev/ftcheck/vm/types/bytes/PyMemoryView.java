package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.BufferExports;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.lang.ref.Reference;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A {@code memoryview}. Reads and writes of single items are as atomic as those of the buffer.
 * Releasing races with other uses only in that these may still finish.
 */
public final class PyMemoryView extends PyObject implements PyBuffer {
  public static final PyType TYPE =
      PyType.builtin(
          "memoryview",
          "dev.ftcheck.vm.types.bytes.MemoryViewTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.SEQUENCE));

  private final PyObject object;
  private final PyBuffer buffer;
  private final ItemFormat format;
  private final String formatText;
  private final int itemSize;
  private final ViewLayout layout;
  private final boolean readOnly;
  private final BufferExports exports = new BufferExports();
  private volatile boolean released;

  /** The hash once it was asked for, which outlives the view; else null. */
  private volatile Long hash;

  private PyMemoryView(
      PyObject object,
      PyBuffer buffer,
      String formatText,
      int itemSize,
      ViewLayout layout,
      boolean readOnly) {
    this.object = object;
    this.buffer = buffer;
    this.formatText = formatText;
    this.format = ItemFormat.of(formatText);
    this.itemSize = itemSize;
    this.layout = layout;
    this.readOnly = readOnly;
    buffer.exported(this);
  }

  /** A view on the whole of a buffer, of its items. */
  static PyMemoryView of(PyObject object, PyBuffer buffer) {
    int itemSize = buffer.itemSize();
    int[] shape = {buffer.byteCount() / itemSize};
    return new PyMemoryView(
        object,
        buffer,
        buffer.itemFormat(),
        itemSize,
        ViewLayout.contiguous(0, shape, itemSize),
        buffer.isReadOnly());
  }

  /** Another view on the same buffer. */
  PyMemoryView with(ViewLayout other) {
    return new PyMemoryView(object, buffer, formatText, itemSize, other, readOnly);
  }

  PyMemoryView with(ItemFormat other, ViewLayout newLayout) {
    return new PyMemoryView(object, buffer, other.text(), other.size(), newLayout, readOnly);
  }

  PyMemoryView asReadOnly() {
    return new PyMemoryView(object, buffer, formatText, itemSize, layout, true);
  }

  /** The view itself, unless it was released. */
  PyMemoryView checked() {
    if (released) {
      throw Errors.valueError("operation forbidden on released memoryview object");
    }
    return this;
  }

  boolean isReleased() {
    return released;
  }

  /** Ends the view. */
  void release() {
    if (released) {
      return;
    }
    exports.settle();
    if (exports.any()) {
      throw Errors.of(ExceptionTypes.BUFFER_ERROR, "memoryview has 1 exported buffer");
    }
    released = true;
    buffer.released(this);
  }

  Long knownHash() {
    return hash;
  }

  void rememberHash(long value) {
    hash = value;
  }

  /** Does something during which Python code cannot release the view. */
  <T> T pinned(Supplier<T> work) {
    Object user = new Object();
    exported(user);
    try {
      return work.get();
    } finally {
      released(user);
      Reference.reachabilityFence(user);
    }
  }

  PyObject object() {
    return object;
  }

  ViewLayout layout() {
    return layout;
  }

  /** The item format; null when the exporter's is one that memoryview cannot read. */
  ItemFormat format() {
    return format;
  }

  @Override
  public String itemFormat() {
    return formatText;
  }

  @Override
  public int itemSize() {
    return itemSize;
  }

  @Override
  public int byteCount() {
    return layout.count() * itemSize;
  }

  @Override
  public boolean isReadOnly() {
    return readOnly;
  }

  @Override
  public boolean isContiguous() {
    return layout.isRowMajor(itemSize);
  }

  /** The bytes of one item at an offset in the buffer. */
  byte[] bytesAt(int offset) {
    checked();
    byte[] item = new byte[itemSize];
    buffer.getBytes(offset, item, 0, itemSize);
    return item;
  }

  /** Overwrites one item at an offset in the buffer. */
  void setBytesAt(int offset, byte[] item) {
    buffer.setBytes(offset, item, 0, item.length);
  }

  @Override
  public void getBytes(int from, byte[] target, int at, int count) {
    checked();
    if (isContiguous()) {
      buffer.getBytes(layout.offset() + from, target, at, count);
    } else {
      System.arraycopy(inOrder(true), from, target, at, count);
    }
  }

  @Override
  public void setBytes(int at, byte[] source, int from, int count) {
    checked();
    if (isContiguous()) {
      buffer.setBytes(layout.offset() + at, source, from, count);
      return;
    }
    for (int i = 0; i < count; i++) {
      int position = at + i;
      int offset = layout.offsetOf(position / itemSize, true) + position % itemSize;
      buffer.setBytes(offset, source, from + i, 1);
    }
  }

  @Override
  public byte[] toBytes() {
    checked();
    byte[] copy = new byte[byteCount()];
    getBytes(0, copy, 0, copy.length);
    return copy;
  }

  /** All items one after the other, the last index fastest, or the first. */
  byte[] inOrder(boolean rowMajor) {
    byte[] out = new byte[byteCount()];
    for (int i = 0; i < layout.count(); i++) {
      buffer.getBytes(layout.offsetOf(i, rowMajor), out, i * itemSize, itemSize);
    }
    return out;
  }

  @Override
  public void exported(Object view) {
    checked();
    exports.add(view);
  }

  @Override
  public void released(Object view) {
    exports.remove(view);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}

package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyType;
import java.util.Arrays;

/** A {@code BytesIO}: a file in memory. Thread-safe: each operation is atomic. */
public final class PyBytesIO extends PyAttributed {

  public static final PyType TYPE =
      IoTypes.type("BytesIO", "BytesIoTypeTable", IoTypes.BUFFERED_IO_BASE);

  private byte[] bytes = {};
  private int length;
  private long position;
  private boolean closed;
  private int exports;

  PyBytesIO(PyType type) {
    super(type.rootShape());
  }

  synchronized void fill(byte[] initial) {
    requireResizable();
    bytes = initial.clone();
    length = bytes.length;
    position = 0;
    closed = false;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  synchronized void close() {
    requireResizable();
    closed = true;
    bytes = new byte[0];
    length = 0;
  }

  private void requireOpen() {
    if (closed) {
      throw IoErrors.closed();
    }
  }

  synchronized void checkOpen() {
    requireOpen();
  }

  private void requireResizable() {
    if (exports > 0) {
      throw Errors.of(
          dev.ftcheck.vm.object.ExceptionTypes.BUFFER_ERROR,
          "Existing exports of data: object cannot be re-sized");
    }
  }

  synchronized byte[] content() {
    requireOpen();
    return Arrays.copyOf(bytes, length);
  }

  /** Reads a number of bytes, or all when it is negative. */
  synchronized byte[] read(int count) {
    requireOpen();
    int from = (int) Math.min(position, length);
    int taken = count < 0 ? length - from : Math.min(count, length - from);
    position += taken;
    return Arrays.copyOfRange(bytes, from, from + taken);
  }

  synchronized PyBytes readline(int limit) {
    requireOpen();
    int from = (int) Math.min(position, length);
    int stop = limit < 0 ? length : (int) Math.min(length, (long) from + limit);
    int end = from;
    while (end < stop && bytes[end++] != '\n') {
      // Looks for the end of the line.
    }
    position += end - from;
    return new PyBytes(Arrays.copyOfRange(bytes, from, end));
  }

  synchronized void write(byte[] data) {
    requireOpen();
    requireResizable();
    if (data.length == 0) {
      return;
    }
    long end = position + data.length;
    if (end > Integer.MAX_VALUE - 16) {
      throw Errors.overflowError("new buffer size too large");
    }
    if (end > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(end, end + (end >> 3) + 64)));
    }
    if (position > length) {
      Arrays.fill(bytes, length, (int) position, (byte) 0);
    }
    System.arraycopy(data, 0, bytes, (int) position, data.length);
    position = end;
    length = (int) Math.max(length, end);
  }

  synchronized long seek(long offset, int whence) {
    requireOpen();
    long base =
        switch (whence) {
          case 0 -> 0;
          case 1 -> position;
          case 2 -> length;
          default -> throw Errors.valueError("invalid whence (%d, should be 0, 1 or 2)", whence);
        };
    if (whence == 0 && offset < 0) {
      throw Errors.valueError("negative seek value %d", offset);
    }
    position = Math.max(0, base + offset);
    return position;
  }

  synchronized long position() {
    requireOpen();
    return position;
  }

  /** Cuts; a size beyond the end changes nothing. */
  synchronized void truncate(long size) {
    requireOpen();
    requireResizable();
    if (size < 0) {
      throw Errors.valueError("negative size value %d", size);
    }
    length = (int) Math.min(length, size);
  }

  /** The content may not change its size until {@link #release}. */
  synchronized void export() {
    requireOpen();
    exports++;
  }

  synchronized void release() {
    exports--;
  }

  synchronized int length() {
    return length;
  }

  synchronized void getBytes(int from, byte[] target, int at, int count) {
    System.arraycopy(bytes, from, target, at, count);
  }

  synchronized void setBytes(int at, byte[] source, int from, int count) {
    System.arraycopy(source, from, bytes, at, count);
  }
}

package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;

/**
 * A {@code StringIO}: a text file in memory. Thread-safe: each operation is atomic. Positions count
 * code points; inside they are indices of the Java text, the same while no character needs two
 * chars.
 */
public final class PyStringIO extends PyAttributed {

  public static final PyType TYPE =
      IoTypes.type("StringIO", "StringIoTypeTable", IoTypes.TEXT_IO_BASE);

  private final StringBuilder text = new StringBuilder();
  private boolean hasPairs;

  /** In code points, and possibly beyond the end. */
  private long position;

  private boolean closed;
  Newline newline;
  NewlineDecoder decoder;

  PyStringIO(PyType type) {
    super(type.rootShape());
  }

  synchronized void initialise(String initial, Newline lineEnds) {
    newline = lineEnds;
    decoder =
        lineEnds.isUniversal() ? new NewlineDecoder(null, lineEnds.translatesReading()) : null;
    text.setLength(0);
    hasPairs = false;
    closed = false;
    position = 0;
    if (!initial.isEmpty()) {
      append(initial);
      position = 0;
    }
  }

  private void requireOpen() {
    if (newline == null) {
      throw Errors.valueError("I/O operation on uninitialized object");
    }
    if (closed) {
      throw Errors.valueError("I/O operation on closed file");
    }
  }

  synchronized void checkOpen() {
    requireOpen();
  }

  synchronized boolean isClosed() {
    return closed;
  }

  synchronized void close() {
    closed = true;
    text.setLength(0);
  }

  synchronized String content() {
    requireOpen();
    return text.toString();
  }

  private long size() {
    return hasPairs ? text.codePointCount(0, text.length()) : text.length();
  }

  /** The index of the Java text for a position at or before the end. */
  private int index(long codePoints) {
    return hasPairs ? text.offsetByCodePoints(0, (int) codePoints) : (int) codePoints;
  }

  synchronized void write(String given) {
    requireOpen();
    append(given);
  }

  private void append(String given) {
    String added = decoder == null ? given : decoder.translate(given, true);
    String lineEnd = newline.written();
    if (!lineEnd.equals("\n")) {
      added = added.replace("\n", lineEnd);
    }
    if (added.isEmpty()) {
      return;
    }
    long size = size();
    if (position > size) {
      text.repeat('\0', (int) (position - size));
      size = position;
    }
    int count = added.codePointCount(0, added.length());
    boolean pairs = hasPairs || count != added.length();
    if (position == size) {
      text.append(added);
    } else {
      int from = index(position);
      int to = index(Math.min(size, position + count));
      text.replace(from, to, added);
    }
    hasPairs = pairs;
    position += count;
  }

  /** Reads a number of characters, or all when it is negative. */
  synchronized String read(int count) {
    requireOpen();
    long size = size();
    if (position >= size) {
      return "";
    }
    long end = count < 0 ? size : Math.min(size, position + count);
    String part = text.substring(index(position), index(end));
    position = end;
    return part;
  }

  synchronized String readline(int limit) {
    requireOpen();
    long size = size();
    if (position >= size) {
      return "";
    }
    int from = index(position);
    String rest =
        text.substring(from, limit < 0 ? Math.min(text.length(), from + 256) : text.length());
    int end = newline.lineEnd(rest, 0);
    if (limit < 0 && (end < 0 || end == rest.length()) && from + rest.length() < text.length()) {
      rest = text.substring(from);
      end = newline.lineEnd(rest, 0);
    }
    String line = end < 0 ? rest : rest.substring(0, end);
    int count = line.codePointCount(0, line.length());
    if (limit >= 0 && count > limit) {
      line = line.substring(0, line.offsetByCodePoints(0, limit));
      count = limit;
    }
    position += count;
    return line;
  }

  synchronized long position() {
    requireOpen();
    return position;
  }

  synchronized long seek(long offset, int whence) {
    requireOpen();
    if (whence < 0 || whence > 2) {
      throw Errors.valueError("Invalid whence (%d, should be 0, 1 or 2)", whence);
    }
    if (offset < 0 && whence == 0) {
      throw Errors.valueError("Negative seek position %d", offset);
    }
    if (whence != 0 && offset != 0) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "Can't do nonzero cur-relative seeks");
    }
    position =
        switch (whence) {
          case 0 -> offset;
          case 1 -> position;
          default -> size();
        };
    return position;
  }

  synchronized void truncate(long size) {
    requireOpen();
    if (size < 0) {
      throw Errors.valueError("Negative size value %d", size);
    }
    if (size < size()) {
      text.setLength(index(size));
    }
  }
}

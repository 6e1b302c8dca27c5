package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.types.bytes.MemoryViews;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a pickle: all there at once, or read from a file, of which no more is read than the
 * pickle has. Not thread-safe.
 */
final class PickleInput {

  /** The file's methods; null for bytes. */
  private final PyObject read;

  private final PyObject readLine;
  private final PyObject readInto;

  private byte[] bytes;
  private int at;

  /** The pickle is the content of some bytes. */
  PickleInput(byte[] bytes) {
    this.bytes = bytes;
    this.read = null;
    this.readLine = null;
    this.readInto = null;
  }

  /**
   * The pickle is in a file.
   *
   * @param readInto null for a file without
   */
  PickleInput(PyObject read, PyObject readLine, PyObject readInto) {
    this.bytes = new byte[0];
    this.read = read;
    this.readLine = readLine;
    this.readInto = readInto;
  }

  /** Forgets what was read ahead, before another pickle of the same file. */
  void restart() {
    if (read != null) {
      bytes = new byte[0];
      at = 0;
    }
  }

  private static RuntimeException truncated() {
    return PickleErrors.unpickling("pickle data was truncated");
  }

  /** The next instruction; -1 at the end of the data. */
  int op() {
    if (at < bytes.length) {
      return bytes[at++] & 0xff;
    }
    return read == null || !fill(1) ? -1 : bytes[at++] & 0xff;
  }

  /** Reads so much that {@code size} bytes are there; false at the end of the file. */
  private boolean fill(int size) {
    byte[] left = Arrays.copyOfRange(bytes, at, bytes.length);
    byte[] more = Buffers.read(read.call1(PyInt.of(size - left.length)));
    if (more.length < size - left.length) {
      return false;
    }
    bytes = joined(left, more);
    at = 0;
    return true;
  }

  private static byte[] joined(byte[] left, byte[] more) {
    if (left.length == 0) {
      return more;
    }
    byte[] all = Arrays.copyOf(left, left.length + more.length);
    System.arraycopy(more, 0, all, left.length, more.length);
    return all;
  }

  /** Steps over some bytes and answers where they begin in {@link #bytes}. */
  private int take(long size) {
    if (bytes.length - at < size
        && (read == null || size > Integer.MAX_VALUE - 8 || !fill((int) size))) {
      throw truncated();
    }
    int from = at;
    at += (int) size;
    return from;
  }

  /** The content of a frame is read ahead. */
  void frame(long size) {
    at = take(size);
  }

  byte[] bytes(long size) {
    int from = take(size);
    return Arrays.copyOfRange(bytes, from, at);
  }

  /** Reads what fills a bytearray, straight from the file where that can do so. */
  PyByteArray byteArray(long size) {
    if (readInto == null || bytes.length - at >= size || size > Integer.MAX_VALUE - 8) {
      return new PyByteArray(bytes(size));
    }
    byte[] left = bytes(bytes.length - at);
    PyByteArray array = new PyByteArray(new byte[(int) size]);
    array.setBytes(0, left, 0, left.length);
    PyObject view = MemoryViews.of(array);
    PyObject target = Items.get(view, new PySlice(PyInt.of(left.length), PyNone.NONE, PyNone.NONE));
    long count = Conversions.toLong(readInto.call1(target));
    Attributes.get(target, "release").call0();
    Attributes.get(view, "release").call0();
    if (count < size - left.length) {
      throw truncated();
    }
    return array;
  }

  /** A little-endian number without sign of at most 7 bytes, or of 8 with sign. */
  long number(int size) {
    int from = take(size);
    long number = 0;
    for (int i = size - 1; i >= 0; i--) {
      number = number << 8 | bytes[from + i] & 0xff;
    }
    return number;
  }

  /**
   * A size of 8 bytes.
   *
   * @throws dev.ftcheck.vm.object.Raise OverflowError for one beyond {@code sys.maxsize}
   */
  long size(String what) {
    long size = number(8);
    if (size < 0) {
      throw Errors.overflowError(
          "%s exceeds system's maximum size of %d bytes", what, Long.MAX_VALUE);
    }
    return size;
  }

  double real() {
    return Double.longBitsToDouble(Long.reverseBytes(number(8)));
  }

  /** A str of so many bytes of UTF-8, which may have lone surrogates. */
  PyStr text(long size) {
    int from = take(size);
    for (int i = from; i < at; i++) {
      if (bytes[i] < 0) {
        return Codecs.decode(Arrays.copyOfRange(bytes, from, at), "utf-8", "surrogatepass");
      }
    }
    return PyStr.of(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
  }

  /** The bytes up to the end of the line, without that. */
  byte[] line() {
    int from = at;
    int end = lineEnd(from);
    if (end < 0) {
      if (readLine == null) {
        throw truncated();
      }
      byte[] left = Arrays.copyOfRange(bytes, at, bytes.length);
      bytes = joined(left, Buffers.read(readLine.call0()));
      from = 0;
      end = lineEnd(0);
      if (end < 0) {
        throw truncated();
      }
    }
    at = end + 1;
    return Arrays.copyOfRange(bytes, from, end);
  }

  /** As {@link #line}, for an operand that cannot be empty. */
  byte[] filledLine() {
    byte[] line = line();
    if (line.length == 0) {
      throw truncated();
    }
    return line;
  }

  private int lineEnd(int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }
}

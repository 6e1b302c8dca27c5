package dev.ftcheck.codec;

import dev.ftcheck.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link CompactOutput} wrote, and refuses what it cannot have written. Not thread-safe.
 */
public final class CompactInput {

  /** Reads one value. */
  @FunctionalInterface
  public interface Reader<T> {
    T read() throws IOException;
  }

  private final byte[] bytes;
  private final int end;
  private int at;
  private final List<String> strings = new ArrayList<>();
  private Span last = new Span(0, 0, 0, 0);

  public CompactInput(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** Reads the bytes from {@code start} to before {@code end}. */
  public CompactInput(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  public boolean readBoolean() throws IOException {
    return readByte() != 0;
  }

  public int readSize() throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = readByte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new CorruptDataException("a number is too long");
  }

  public int readIndex() throws IOException {
    return readSize() - 1;
  }

  public long readLong() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      int next = readByte();
      value |= (long) (next & 0x7f) << shift;
      if (next < 0x80) {
        return value >>> 1 ^ -(value & 1);
      }
    }
    throw new CorruptDataException("a number is too long");
  }

  /** The member of {@code values}, which are all of an enum. */
  public <E extends Enum<E>> E readEnum(E[] values) throws IOException {
    int ordinal = readByte();
    if (ordinal >= values.length) {
      throw new CorruptDataException("there is no member " + ordinal);
    }
    return values[ordinal];
  }

  public String readString() throws IOException {
    int form = readSize();
    if (form > 1) {
      if (form - 2 >= strings.size()) {
        throw new CorruptDataException("there is no string " + (form - 2));
      }
      return strings.get(form - 2);
    }
    String value = form == 0 ? readLatin() : readWide();
    strings.add(value);
    return value;
  }

  private String readLatin() throws IOException {
    int length = readCount(1);
    String value = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    at += length;
    return value;
  }

  private String readWide() throws IOException {
    char[] chars = new char[readCount(2)];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) (readByte() << 8 | readByte());
    }
    return new String(chars);
  }

  public List<String> readStrings() throws IOException {
    return readList(this::readString);
  }

  public List<Integer> readIndices() throws IOException {
    return readList(this::readIndex);
  }

  /** An immutable list. */
  @SuppressWarnings("unchecked")
  public <T> List<T> readList(Reader<T> reader) throws IOException {
    int count = readCount(1);
    if (count == 0) {
      return List.of();
    }
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = reader.read();
    }
    return (List<T>) (List<?>) List.of(values);
  }

  /** A count of things of at least {@code width} bytes each. */
  private int readCount(int width) throws IOException {
    int count = readSize();
    if (count < 0 || count > (end - at) / width) {
      throw new CorruptDataException("a list is longer than the data");
    }
    return count;
  }

  public Span readSpan() throws IOException {
    int form = readSize();
    if (form == 0) {
      return last;
    }
    int line = last.line() + (form - 1 >>> 1 ^ -(form - 1 & 1));
    int column = readSize();
    int lines = (int) readLong();
    int endColumn = (int) readLong() + (lines == 0 ? column : 0);
    last = new Span(line, column, line + lines, endColumn);
    return last;
  }

  /**
   * To be called after the last value.
   *
   * @throws CorruptDataException if there is more
   */
  public void requireEnd() throws IOException {
    if (at != end) {
      throw new CorruptDataException((end - at) + " bytes are left over");
    }
  }

  private int readByte() throws IOException {
    if (at == end) {
      throw new CorruptDataException("the data ends early");
    }
    return bytes[at++] & 0xff;
  }
}

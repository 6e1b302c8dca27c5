package dev.ftcheck.codec;

import dev.ftcheck.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Bytes that {@link CompactInput} reads back: small numbers take one byte, a string is written out
 * once and a number from then on, a span is written as its distance from the one before. Not
 * thread-safe.
 */
public final class CompactOutput {

  private byte[] bytes = new byte[1 << 12];
  private int size;
  private final Map<String, Integer> strings = new HashMap<>();
  private Span last = new Span(0, 0, 0, 0);

  /** What was written so far. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  public void writeBoolean(boolean value) {
    writeByte(value ? 1 : 0);
  }

  /** A number that is 0 or more in most cases; seven bits to a byte. */
  public void writeSize(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      writeByte(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    writeByte(rest);
  }

  /** An index of which {@code -1} says that there is none. */
  public void writeIndex(int value) {
    writeSize(value + 1);
  }

  /** Any number, short where it is near to 0. */
  public void writeLong(long value) {
    long rest = value << 1 ^ value >> 63;
    while ((rest & ~0x7fL) != 0) {
      writeByte((int) rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    writeByte((int) rest);
  }

  public void writeEnum(Enum<?> value) {
    writeByte(value.ordinal());
  }

  /** Any string, also one that is no well-formed Unicode. */
  public void writeString(String value) {
    Integer known = strings.putIfAbsent(value, strings.size());
    if (known != null) {
      writeSize(known + 2);
      return;
    }
    byte[] latin = value.getBytes(StandardCharsets.ISO_8859_1);
    if (new String(latin, StandardCharsets.ISO_8859_1).equals(value)) {
      writeSize(0);
      writeSize(latin.length);
      writeBytes(latin);
    } else {
      writeSize(1);
      writeSize(value.length());
      for (int at = 0; at < value.length(); at++) {
        writeByte(value.charAt(at) >> 8);
        writeByte(value.charAt(at));
      }
    }
  }

  public void writeStrings(List<String> values) {
    writeList(values, this::writeString);
  }

  public void writeIndices(List<Integer> values) {
    writeSize(values.size());
    for (int value : values) {
      writeIndex(value);
    }
  }

  public <T> void writeList(Collection<T> values, Consumer<T> writer) {
    writeSize(values.size());
    values.forEach(writer);
  }

  public void writeSpan(Span span) {
    if (span.equals(last)) {
      writeSize(0);
      return;
    }
    int line = span.line() - last.line();
    writeSize((line << 1 ^ line >> 31) + 1);
    writeSize(span.column());
    int lines = span.endLine() - span.line();
    writeLong(lines);
    writeLong(span.endColumn() - (lines == 0 ? span.column() : 0));
    last = span;
  }

  private void writeByte(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  private void writeBytes(byte[] added) {
    reserve(added.length);
    System.arraycopy(added, 0, bytes, size, added.length);
    size += added.length;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}

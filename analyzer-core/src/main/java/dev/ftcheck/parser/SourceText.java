package dev.ftcheck.parser;

import java.util.Arrays;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The characters of one file as CPython's tokenizer sees them: line ends are {@code \n}.
 *
 * <p>As a character stream it hands the lexer {@link #LETTER} for everything above U+007F: CPython,
 * too, takes such a character for a part of a name first and asks afterwards whether it may be one.
 * Offsets count UTF-16 units. Positions must be asked for in ascending order of lines, see {@link
 * #moveTo}.
 */
final class SourceText implements CharStream {

  /** What the lexer sees in place of a character above U+007F. */
  static final int LETTER = 1;

  /** What the lexer sees in place of U+0001; no rule outside of strings matches it. */
  private static final int NO_LETTER = 2;

  final char[] chars;
  final int length;
  private final int[] lineStarts;

  /** UTF-8 bytes before an offset, less the offset; null where all characters are ASCII. */
  private final int[] extraBytes;

  private int position;
  private int line = 1;

  SourceText(String text) {
    chars = withUnixLineEnds(text);
    length = chars.length;
    lineStarts = lineStarts();
    extraBytes = extraBytes();
  }

  private static char[] withUnixLineEnds(String text) {
    char[] chars = text.toCharArray();
    if (text.indexOf('\r') < 0) {
      return chars;
    }
    int to = 0;
    for (int from = 0; from < chars.length; from++) {
      char c = chars[from];
      if (c != '\r') {
        chars[to++] = c;
      } else if (from + 1 >= chars.length || chars[from + 1] != '\n') {
        chars[to++] = '\n';
      }
    }
    return Arrays.copyOf(chars, to);
  }

  private int[] lineStarts() {
    int[] starts = new int[length / 24 + 8];
    int count = 1;
    for (int at = 0; at < length; at++) {
      if (chars[at] == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = at + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private int[] extraBytes() {
    int first = 0;
    while (first < length && chars[first] < 0x80) {
      first++;
    }
    if (first == length) {
      return null;
    }
    int[] extra = new int[length + 1];
    for (int at = first; at < length; at++) {
      char c = chars[at];
      extra[at + 1] = extra[at] + (c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2);
    }
    return extra;
  }

  /**
   * Moves the line cursor to the line of an offset that is not before the cursor's line; returns
   * that line, from 1.
   */
  int moveTo(int offset) {
    while (line < lineStarts.length && lineStarts[line] <= offset) {
      line++;
    }
    return line;
  }

  /** The UTF-8 byte column of an offset in the line of the cursor. */
  int column(int offset) {
    int lineStart = lineStarts[line - 1];
    int column = offset - lineStart;
    return extraBytes == null ? column : column + extraBytes[offset] - extraBytes[lineStart];
  }

  /** The 1-based line of any offset, whatever the cursor. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based character column of any offset, whatever the cursor. */
  int characterColumnOf(int offset) {
    int lineStart = lineStarts[lineOf(offset) - 1];
    return Character.codePointCount(chars, lineStart, Math.min(offset, length) - lineStart) + 1;
  }

  int lineCount() {
    return lineStarts.length;
  }

  String text(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** The character at an offset, or 0 past the end. */
  char at(int offset) {
    return offset < length ? chars[offset] : 0;
  }

  @Override
  public int LA(int ahead) {
    int at = position + ahead - 1;
    if (at >= length) {
      return EOF;
    }
    char c = chars[at];
    return c >= 0x80 ? LETTER : c == LETTER ? NO_LETTER : c;
  }

  @Override
  public void consume() {
    position++;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = index;
  }

  @Override
  public int size() {
    return length;
  }

  @Override
  public String getText(Interval interval) {
    return text(interval.a, interval.b + 1);
  }

  @Override
  public String getSourceName() {
    return IntStream.UNKNOWN_SOURCE_NAME;
  }
}

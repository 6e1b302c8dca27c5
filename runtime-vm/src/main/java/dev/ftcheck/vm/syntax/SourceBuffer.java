package dev.ftcheck.vm.syntax;

import java.util.Arrays;

/**
 * The characters between the start of the token being read and the end of the line last read.
 * Offsets are indexes into the code points kept; they hold until a line is read outside of a token
 * and of an f-string, when the kept text is dropped.
 */
public final class SourceBuffer {

  /** What {@link #next} answers at the end of the source. */
  static final int END = -1;

  /** The value of {@link #start} between tokens. */
  static final int NO_TOKEN = -1;

  private final LineSource lines;
  final LexicalWarnings warnings;
  private int[] kept = new int[0];
  private int end;

  /** The offset of the character that {@link #next} answers next. */
  public int position;

  /** Where the token being read starts, or {@link #NO_TOKEN}. */
  int start = NO_TOKEN;

  /** Where the current line starts. */
  public int lineStart;

  /** The number of the current line, from 1; 0 before the first. */
  public int line;

  /** Where the line starts on which the newest string literal began, and its number. */
  public int firstLineStart;

  public int firstLine;

  /** Whether the text read last lacks a line end, which was added. */
  public boolean lacksLineEnd;

  /** Whether the source has ended. */
  public boolean atEnd;

  private boolean endsBetweenTokens;

  /** How many f- and t-strings are open. */
  int openStrings;

  public SourceBuffer(LineSource lines, LexicalWarnings warnings) {
    this.lines = lines;
    this.warnings = warnings;
  }

  /** The next character, or {@link #END}. */
  int next() {
    if (position == end && (atEnd || !readLine())) {
      return END;
    }
    return kept[position++];
  }

  /** Takes back the character that {@link #next} answered last. */
  void back(int character) {
    if (character != END) {
      position--;
    }
  }

  /** Whether the source ended between tokens, outside of strings. */
  boolean endsBetweenTokens() {
    return endsBetweenTokens;
  }

  private boolean readLine() {
    int[] line = lines.next();
    if (line.length == 0) {
      atEnd = true;
      endsBetweenTokens |= start == NO_TOKEN && openStrings == 0;
      return false;
    }
    if (start == NO_TOKEN && openStrings == 0) {
      position = 0;
      end = 0;
    }
    lineStart = position;
    append(line);
    lacksLineEnd = kept[end - 1] != '\n';
    if (lacksLineEnd) {
      append(new int[] {'\n'});
    }
    this.line++;
    for (int character : line) {
      if (character == 0) {
        throw LexicalError.at(this, "source code cannot contain null bytes");
      }
    }
    return true;
  }

  private void append(int[] characters) {
    int size = end + characters.length;
    if (size > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(size, kept.length * 2));
    }
    System.arraycopy(characters, 0, kept, end, characters.length);
    end = size;
  }

  /** Begins a string literal at the current line. */
  void beginString() {
    firstLine = line;
    firstLineStart = lineStart;
  }

  /** Whether the text continues with these characters. */
  boolean continuesWith(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (position + at >= end || kept[position + at] != text.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  /** The text of the current line, up to a null character. */
  String currentLine() {
    int to = lineStart;
    while (to < end && kept[to] != '\n' && kept[to] != 0) {
      to++;
    }
    return text(lineStart, to);
  }

  public int at(int offset) {
    return kept[offset];
  }

  /** The offset after the last character read from the source. */
  public int end() {
    return end;
  }

  public String text(int from, int to) {
    return new String(kept, from, to - from);
  }
}

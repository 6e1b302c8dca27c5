package dev.ftcheck.vm.module.tokenize;

import java.util.Arrays;

/**
 * The characters between the start of the token being read and the end of the line last read.
 * Offsets are indexes into the code points kept; they hold until a line is read outside of a token
 * and of an f-string, when the kept text is dropped.
 */
final class SourceBuffer {

  /** What {@link #next} answers at the end of the source. */
  static final int END = -1;

  /** The value of {@link #start} between tokens. */
  static final int NO_TOKEN = -1;

  private final LineReader lines;
  private int[] kept = new int[0];
  private int end;

  /** The offset of the character that {@link #next} answers next. */
  int position;

  /** Where the token being read starts, or {@link #NO_TOKEN}. */
  int start = NO_TOKEN;

  /** Where the current line starts. */
  int lineStart;

  /** The number of the current line, from 1; 0 before the first. */
  int line;

  /** Where the line starts on which the newest string literal began, and its number. */
  int firstLineStart;

  int firstLine;

  /** Whether the text read last lacks a line end, which was added. */
  boolean lacksLineEnd;

  /** Whether the source has ended. */
  boolean atEnd;

  /** How many f- and t-strings are open. */
  int openStrings;

  SourceBuffer(LineReader lines) {
    this.lines = lines;
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

  private boolean readLine() {
    if (start == NO_TOKEN && openStrings == 0) {
      position = 0;
      end = 0;
    }
    int[] line = lines.next();
    lineStart = position;
    if (line.length == 0) {
      atEnd = true;
      return false;
    }
    append(line);
    lacksLineEnd = kept[end - 1] != '\n';
    if (lacksLineEnd) {
      append(new int[] {'\n'});
    }
    this.line++;
    for (int character : line) {
      if (character == 0) {
        throw LexicalErrors.at(this, "source code cannot contain null bytes");
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

  int at(int offset) {
    return kept[offset];
  }

  /** The offset after the last character read from the source. */
  int end() {
    return end;
  }

  void skipToEnd() {
    position = end;
  }

  String text(int from, int to) {
    return new String(kept, from, to - from);
  }
}

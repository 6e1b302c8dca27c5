package dev.ftcheck.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The decoded text of one file with its lines. Immutable.
 *
 * <p>{@link #path()} is what reports show; it is relative to the folder that was analysed where
 * there is one.
 */
public final class SourceFile {

  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * {@code text} has been decoded and its byte-order mark removed; line ends are as in the file.
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** The text of a 1-based line without its line end; empty for a line past the end. */
  public String line(int number) {
    if (number < 1 || number > lineStarts.length) {
      return "";
    }
    int from = lineStarts[number - 1];
    int to = number < lineStarts.length ? lineStarts[number] : text.length();
    while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
      to--;
    }
    return text.substring(from, to);
  }

  /** All lines, without line ends. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(lineStarts.length);
    for (int number = 1; number <= lineStarts.length; number++) {
      lines.add(line(number));
    }
    return lines;
  }

  /**
   * Converts a UTF-8 byte offset within a 1-based line, as in {@link Span}, to a 0-based character
   * (UTF-16) offset.
   */
  public int characterColumn(int line, int byteColumn) {
    String content = line(line);
    if (byteColumn >= content.length()
        && content.length() == content.getBytes(StandardCharsets.UTF_8).length) {
      return Math.min(byteColumn, content.length());
    }
    int bytes = 0;
    int at = 0;
    while (at < content.length() && bytes < byteColumn) {
      int codePoint = content.codePointAt(at);
      bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static int[] lineStarts(String text) {
    int count = 1;
    for (int at = 0; at < text.length(); at++) {
      if (endsLine(text, at)) {
        count++;
      }
    }
    int[] starts = new int[count];
    int line = 1;
    for (int at = 0; at < text.length(); at++) {
      if (endsLine(text, at)) {
        starts[line++] = at + 1;
      }
    }
    return starts;
  }

  private static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
  }
}

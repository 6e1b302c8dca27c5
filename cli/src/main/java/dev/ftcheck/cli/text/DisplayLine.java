package dev.ftcheck.cli.text;

import org.jline.utils.WCWidth;

/**
 * A source line as a terminal shows it: tabs as four spaces, control characters as a replacement,
 * wide characters two columns wide, and only as much of a long line as has room.
 */
final class DisplayLine {

  private static final int TAB = 4;
  private static final String CUT = "…";

  private final String shown;
  private final int from;
  private final int width;

  private DisplayLine(String shown, int from, int width) {
    this.shown = shown;
    this.from = from;
    this.width = width;
  }

  /**
   * @param start of the part to mark, a UTF-16 offset
   * @param end of the part to mark, exclusive
   * @param room the columns that the line may fill
   */
  static DisplayLine of(String line, int start, int end, int room) {
    int lead = columns(line, 0, start);
    int marked = Math.max(1, columns(line, start, Math.max(start, end)));
    if (lead + marked <= room && fits(line, room)) {
      return new DisplayLine(shown(line, 0, line.length()), lead, marked);
    }
    int first = lead + marked <= room ? 0 : offsetBefore(line, start, room / 3);
    int last = offsetAfter(line, first, room - 2);
    String prefix = first > 0 ? CUT : "";
    String suffix = last < line.length() ? CUT : "";
    int from = prefix.length() + columns(line, first, start);
    int width =
        Math.min(
            Math.max(1, columns(line, start, Math.min(Math.max(start, end), last))), room - from);
    return new DisplayLine(prefix + shown(line, first, last) + suffix, from, Math.max(1, width));
  }

  String text() {
    return shown;
  }

  /** Marks the part with {@code mark}. */
  String underline(char mark) {
    return " ".repeat(from) + String.valueOf(mark).repeat(width);
  }

  /** The columns that {@code text} fills. */
  static int columns(String text) {
    return columns(text, 0, text.length());
  }

  private static boolean fits(String line, int room) {
    return line.length() <= 4 * room && columns(line) <= room;
  }

  private static int columns(String line, int from, int to) {
    int columns = 0;
    for (int at = from; at < to; at += Character.charCount(line.codePointAt(at))) {
      columns += columns(line.codePointAt(at));
    }
    return columns;
  }

  private static int columns(int codePoint) {
    if (codePoint == '\t') {
      return TAB;
    }
    return Character.isISOControl(codePoint) ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
  }

  private static int offsetBefore(String line, int offset, int room) {
    int at = offset;
    int left = room;
    while (at > 0) {
      int codePoint = line.codePointBefore(at);
      left -= columns(codePoint);
      if (left < 0) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    return at;
  }

  private static int offsetAfter(String line, int offset, int room) {
    int at = offset;
    int left = room;
    while (at < line.length()) {
      int codePoint = line.codePointAt(at);
      left -= columns(codePoint);
      if (left < 0) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static String shown(String line, int from, int to) {
    StringBuilder text = new StringBuilder();
    line.substring(from, to)
        .codePoints()
        .forEach(
            codePoint -> {
              if (codePoint == '\t') {
                text.repeat(' ', TAB);
              } else {
                text.appendCodePoint(Character.isISOControl(codePoint) ? '\uFFFD' : codePoint);
              }
            });
    return text.toString().stripTrailing();
  }
}

package dev.ftcheck.cli.text;

import java.util.regex.Pattern;

/** Text broken into lines between words. */
public final class Prose {

  private static final Pattern COLOR = Pattern.compile("\u001b\\[[0-9;]*m");

  private Prose() {}

  /**
   * Lines of at most {@code width} columns where the words allow it, the first after {@code first},
   * the others after {@code rest}.
   */
  public static String wrap(String text, String first, String rest, int width) {
    StringBuilder wrapped = new StringBuilder(first);
    int column = columns(first);
    boolean atStart = true;
    for (String word : text.strip().split("\\s+")) {
      int length = columns(word);
      if (!atStart && column + 1 + length > width) {
        wrapped.append('\n').append(rest);
        column = columns(rest);
        atStart = true;
      }
      wrapped.append(atStart ? "" : " ").append(word);
      column += length + (atStart ? 0 : 1);
      atStart = false;
    }
    return wrapped.toString();
  }

  /** Colours take no room. */
  private static int columns(String text) {
    return DisplayLine.columns(COLOR.matcher(text).replaceAll(""));
  }
}

package dev.ftcheck.cli.text;

/** Text broken into lines between words. */
final class Prose {

  private Prose() {}

  /**
   * Lines of at most {@code width} columns where the words allow it, the first after {@code first},
   * the others after {@code rest}.
   */
  static String wrap(String text, String first, String rest, int width) {
    StringBuilder wrapped = new StringBuilder(first);
    int column = DisplayLine.columns(first);
    boolean atStart = true;
    for (String word : text.strip().split("\\s+")) {
      int length = DisplayLine.columns(word);
      if (!atStart && column + 1 + length > width) {
        wrapped.append('\n').append(rest);
        column = DisplayLine.columns(rest);
        atStart = true;
      }
      wrapped.append(atStart ? "" : " ").append(word);
      column += length + (atStart ? 0 : 1);
      atStart = false;
    }
    return wrapped.toString();
  }
}

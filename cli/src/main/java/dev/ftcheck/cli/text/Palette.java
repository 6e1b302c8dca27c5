package dev.ftcheck.cli.text;

import dev.ftcheck.finding.Level;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** The colours of a report, or none. */
public final class Palette {

  private final boolean on;

  private Palette(boolean on) {
    this.on = on;
  }

  public static Palette of(boolean color) {
    return new Palette(color);
  }

  /** Headings, places and whatever else is read first. */
  public String strong(String text) {
    return paint(text, Style.bold);
  }

  /** Frames and labels. */
  public String frame(String text) {
    return paint(text, Style.bold, Style.fg_blue);
  }

  public String level(Level level, String text) {
    return switch (level) {
      case ERROR -> paint(text, Style.bold, Style.fg_red);
      case WARNING -> paint(text, Style.bold, Style.fg_yellow);
      case NOTE -> paint(text, Style.bold, Style.fg_cyan);
    };
  }

  /** Locks, and code within prose. */
  public String code(String text) {
    return paint(text, Style.fg_cyan);
  }

  /** What matters less. */
  public String faint(String text) {
    return paint(text, Style.faint);
  }

  private String paint(String text, IStyle... styles) {
    return on && !text.isEmpty() ? Style.on(styles) + text + Style.reset.on() : text;
  }
}

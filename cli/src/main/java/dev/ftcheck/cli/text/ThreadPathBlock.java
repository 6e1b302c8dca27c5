package dev.ftcheck.cli.text;

import dev.ftcheck.finding.Step;
import dev.ftcheck.finding.ThreadPath;
import java.util.List;

/** One thread's way into a finding: a line per step with where, what, and the locks held. */
final class ThreadPathBlock {

  private static final int WIDTH = 80;
  private static final int WIDEST_PLACE = 30;

  private final Palette palette;
  private final String indent;
  private final String primaryPath;

  ThreadPathBlock(Palette palette, String indent, String primaryPath) {
    this.palette = palette;
    this.indent = indent;
    this.primaryPath = primaryPath;
  }

  /** Lines, each ended. */
  String lines(ThreadPath path) {
    List<Step> steps = path.steps();
    int width = steps.stream().mapToInt(step -> DisplayLine.columns(place(step))).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      boolean last = step == steps.getLast();
      text.append(line(step, width, last));
    }
    return text.toString();
  }

  private String line(Step step, int placeWidth, boolean last) {
    String place = place(step);
    String pad = " ".repeat(placeWidth - DisplayLine.columns(place));
    String hanging = indent + " ".repeat(placeWidth + 2);
    String action = Prose.wrap(step.action(), "", hanging, WIDTH - DisplayLine.columns(hanging));
    String line = indent + palette.faint(place) + pad + "  " + action;
    String locks = locks(step, last);
    if (locks.isEmpty()) {
      return line + "\n";
    }
    int used = DisplayLine.columns(lastLine(hanging + action));
    if (used + 2 + DisplayLine.columns(locks) <= WIDTH) {
      return line + "  " + palette.code(locks) + "\n";
    }
    return line + "\n" + palette.code(Prose.wrap(locks, hanging, hanging, WIDTH)) + "\n";
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private static String locks(Step step, boolean last) {
    if (step.locksHeld().isEmpty()) {
      return last ? "(no locks held)" : "";
    }
    return "(holding " + String.join(", ", step.locksHeld()) + ")";
  }

  /** The finding's own file is named shortly; another long path keeps its end. */
  private String place(Step step) {
    String path = step.location().path();
    String name = path.equals(primaryPath) ? path.substring(path.lastIndexOf('/') + 1) : path;
    String place = name + ":" + step.location().line();
    while (DisplayLine.columns(place) > WIDEST_PLACE && place.indexOf('/', 2) >= 0) {
      place = "…" + place.substring(place.indexOf('/', 2));
    }
    return place;
  }
}

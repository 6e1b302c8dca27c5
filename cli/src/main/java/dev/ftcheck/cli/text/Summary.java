package dev.ftcheck.cli.text;

import dev.ftcheck.finding.Level;
import dev.ftcheck.report.Report;
import dev.ftcheck.rules.CheckResult.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The last lines of a report: how many findings, and what the run covered. */
final class Summary {

  private final Palette palette;

  Summary(Palette palette) {
    this.palette = palette;
  }

  String of(Report report) {
    StringBuilder text = new StringBuilder(palette.strong(verdict(report)));
    withheld(report.withheld()).ifPresent(text::append);
    text.append('\n').append(coverage(report.statistics())).append('\n');
    for (String budget : report.statistics().budgets()) {
      text.append("Budget reached: ").append(budget).append('\n');
    }
    return text.toString();
  }

  private static String verdict(Report report) {
    List<String> parts = new ArrayList<>();
    long all = 0;
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      long count = report.count(level);
      all += count;
      if (count > 0) {
        parts.add(count(count, level.name().toLowerCase(Locale.ROOT)));
      }
    }
    return all == 0 ? "No findings." : "Found " + String.join(", ", parts) + ".";
  }

  private static java.util.Optional<String> withheld(Report.Withheld withheld) {
    List<String> parts = new ArrayList<>();
    if (withheld.suppressed() > 0) {
      parts.add(number(withheld.suppressed()) + " suppressed");
    }
    if (withheld.inBaseline() > 0) {
      parts.add(number(withheld.inBaseline()) + " in the baseline");
    }
    if (withheld.unchanged() > 0) {
      parts.add(number(withheld.unchanged()) + " on unchanged lines");
    }
    if (withheld.unsure() > 0) {
      parts.add(number(withheld.unsure()) + " below the wanted confidence");
    }
    return parts.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(" Not counted: " + String.join(", ", parts) + ".");
  }

  private static String coverage(Statistics statistics) {
    return "Checked %s, %s, %s: %s, %s, %s."
        .formatted(
            count(statistics.files(), "file"),
            count(statistics.lines(), "line"),
            count(statistics.functions(), "function"),
            count(statistics.threadRoots(), "thread root"),
            count(statistics.locks(), "lock"),
            count(statistics.unknownCalls(), "unknown call"));
  }

  private static String count(long count, String what) {
    return number(count) + " " + what + (count == 1 ? "" : "s");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}

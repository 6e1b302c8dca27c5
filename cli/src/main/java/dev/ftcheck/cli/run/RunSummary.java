package dev.ftcheck.cli.run;

import dev.ftcheck.finding.Level;
import dev.ftcheck.tracer.report.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The last lines of a run's report: how many findings, and how much of the program they cover. */
public final class RunSummary {

  private final CheckedProgram.Report report;
  private final CheckedProgram.End end;
  private final boolean isVerbose;

  public RunSummary(CheckedProgram.Report report, CheckedProgram.End end, boolean isVerbose) {
    this.report = report;
    this.end = end;
    this.isVerbose = isVerbose;
  }

  public String text() {
    Coverage coverage = report.run().coverage();
    StringBuilder text = new StringBuilder("ftcheck: ").append(verdict()).append('\n');
    text.append(
        String.format(
            Locale.ROOT,
            "ftcheck: checked %,d accesses of %,d threads%s; %d of %d functions ran in two threads or"
                + " more%n",
            coverage.accesses(),
            coverage.threads(),
            locations(coverage),
            coverage.sharedFunctions(),
            coverage.enteredFunctions()));
    coverage.limits().forEach(limit -> text.append("ftcheck: ").append(limit).append('\n'));
    if (isVerbose && !coverage.onlyOneThread().isEmpty()) {
      text.append("ftcheck: only one thread entered\n");
      coverage
          .onlyOneThread()
          .forEach(name -> text.append("  ").append(relative(name)).append('\n'));
    }
    return text.toString();
  }

  private String relative(String name) {
    return name.replace("(" + report.outcome().report().base() + "/", "(");
  }

  private static String locations(Coverage coverage) {
    return coverage.sharedLocations() == 0
        ? ""
        : String.format(Locale.ROOT, " to %,d shared locations", coverage.sharedLocations());
  }

  private String verdict() {
    List<String> parts = new ArrayList<>();
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      long count = report.outcome().report().count(level);
      if (count > 0) {
        parts.add(count + " " + level.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s"));
      }
    }
    String found =
        parts.isEmpty() ? "no findings in this run" : "found " + String.join(", ", parts);
    return switch (end) {
      case PROGRAM -> found;
      case STUCK -> found + "; the program was stuck and was ended";
      case FIRST_FINDING -> found + "; the program was ended at the first one";
      case TIMEOUT -> found + "; the time was up and the program was ended";
    };
  }
}

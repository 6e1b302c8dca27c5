package dev.ftcheck.report;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.finding.Step;
import dev.ftcheck.finding.ThreadPath;
import dev.ftcheck.source.Span;
import java.util.List;

/** Findings of a test. */
public final class Findings {

  private Findings() {}

  /** At the whole of one line, with nothing around it. */
  public static Finding at(String rule, Level level, String path, int line) {
    return new Finding(
        rule,
        level,
        Confidence.HIGH,
        Evidence.STATIC,
        "something is wrong",
        "module.symbol",
        place(path, line, 0, 1),
        List.of(),
        List.of(),
        "",
        List.of());
  }

  /** A lost update with the conflicting access and both threads' paths. */
  public static Finding race(String path, int line, int otherLine) {
    Location update = place(path, line, 8, 23);
    Location other = place(path, otherLine, 8, 22);
    return new Finding(
        "FT101",
        Level.WARNING,
        Confidence.HIGH,
        Evidence.STATIC,
        "`Counter.hits[0]` is updated with no lock in common",
        "shop.Counter.hits",
        update,
        List.of(new RelatedLocation(other, "the other update")),
        List.of(
            new ThreadPath(
                "thread started at shop.py:31",
                List.of(new Step(update, "updates Counter.hits[0]", List.of()))),
            new ThreadPath(
                "any caller of Counter",
                List.of(new Step(other, "updates Counter.hits[0]", List.of("Counter._lock"))))),
        "the thread is started in a loop",
        List.of(new Fix("Hold Counter._lock around both updates")));
  }

  /** Byte columns within one line. */
  public static Location place(String path, int line, int column, int endColumn) {
    return new Location(path, new Span(line, column, line, endColumn));
  }
}

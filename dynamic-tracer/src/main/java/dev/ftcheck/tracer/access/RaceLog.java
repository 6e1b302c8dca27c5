package dev.ftcheck.tracer.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The races of a run: one for each pair of source lines, whichever of the two came first, with its
 * most specific kind. Thread-safe.
 */
public final class RaceLog {

  private static boolean standsFor(RaceReport kept, RaceReport other) {
    return kept.location().equals(other.location())
        && (touches(kept, other.earlier().place()) || touches(kept, other.later().place()));
  }

  private static boolean touches(RaceReport report, Place place) {
    return isLine(report.earlier().place(), place) || isLine(report.later().place(), place);
  }

  private static boolean isLine(Place one, Place other) {
    return one.line() == other.line() && one.file().equals(other.file());
  }

  /** Two lines, in the order of their files and numbers. */
  private record Lines(String file, int line, String otherFile, int otherLine) {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::file).thenComparingInt(Place::line);

    static Lines of(Place one, Place other) {
      boolean inOrder = ORDER.compare(one, other) <= 0;
      Place first = inOrder ? one : other;
      Place second = inOrder ? other : one;
      return new Lines(first.file(), first.line(), second.file(), second.line());
    }
  }

  private final Map<Lines, RaceReport> reports = new HashMap<>();

  /**
   * Takes a race.
   *
   * @param count how often it was seen
   * @param location makes the location's name, which is asked for when the race is new
   * @return whether the pair of lines is new
   */
  public synchronized boolean add(
      Access earlier, Access later, long count, Supplier<String> location) {
    Lines lines = Lines.of(earlier.place(), later.place());
    RaceKind kind = RaceKind.of(earlier, later);
    RaceReport known = reports.get(lines);
    RaceReport now =
        known == null || kind.compareTo(known.kind()) < 0
            ? new RaceReport(
                kind, location.get(), earlier, later, known == null ? count : known.count() + count)
            : new RaceReport(
                known.kind(),
                known.location(),
                known.earlier(),
                known.later(),
                known.count() + count);
    reports.put(lines, now);
    return known == null;
  }

  /**
   * The races so far, by file and line of the earlier access. Of the races of one location that
   * share a line, the most specific stands for all.
   */
  public synchronized List<RaceReport> reports() {
    List<RaceReport> bySeverity = new ArrayList<>(reports.values());
    bySeverity.sort(Comparator.comparing(RaceReport::kind));
    List<RaceReport> sorted = new ArrayList<>();
    for (RaceReport report : bySeverity) {
      if (sorted.stream()
          .noneMatch(kept -> kept.kind() != report.kind() && standsFor(kept, report))) {
        sorted.add(report);
      }
    }
    sorted.sort(
        Comparator.comparing((RaceReport report) -> report.earlier().place().file())
            .thenComparingInt(report -> report.earlier().place().line())
            .thenComparingInt(report -> report.later().place().line()));
    return sorted;
  }
}

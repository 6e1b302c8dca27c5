package dev.ftcheck.report;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as the defects that somebody mends: those of one rule and one cause are told as one,
 * with all their places. Comments, baselines and revisions are about findings, so that this comes
 * after them.
 */
public final class Defects {

  private record Key(String rule, Level level, String cause, boolean counts) {}

  /** A constructor says least about threads, and the surest says most. */
  private static final Comparator<ReportedFinding> MOST_TELLING =
      Comparator.comparing((ReportedFinding shown) -> shown.finding().confidence())
          .reversed()
          .thenComparing(shown -> shown.finding().symbol().contains(".__init__:"));

  private static final Comparator<ReportedFinding> IN_SOURCE =
      Comparator.comparing(ReportedFinding::finding, Finding.IN_SOURCE);

  private Defects() {}

  /** In the order of the source. Each finding is kept or stood for by another. */
  public static List<ReportedFinding> of(List<ReportedFinding> findings) {
    Map<Object, List<ReportedFinding>> causes = new LinkedHashMap<>();
    for (ReportedFinding shown : findings) {
      causes.computeIfAbsent(key(shown), _ -> new ArrayList<>()).add(shown);
    }
    return causes.values().stream().map(Defects::one).sorted(IN_SOURCE).toList();
  }

  private static Object key(ReportedFinding shown) {
    Finding finding = shown.finding();
    return finding.cause().isEmpty()
        ? new Object()
        : new Key(finding.ruleId(), finding.level(), finding.cause(), shown.counts());
  }

  private static ReportedFinding one(List<ReportedFinding> alike) {
    List<ReportedFinding> sorted = alike.stream().sorted(MOST_TELLING).toList();
    ReportedFinding first = sorted.getFirst();
    return new ReportedFinding(
        first.finding(),
        first.fingerprint(),
        first.suppression(),
        sorted.subList(1, sorted.size()));
  }
}

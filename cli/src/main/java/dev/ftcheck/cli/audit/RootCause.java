package dev.ftcheck.cli.audit;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that one change mends: those about one piece of state, one lock or one thread.
 *
 * @param subject what they are about, as a programmer would say it
 * @param findings the worst first; one at least
 */
public record RootCause(String subject, List<Finding> findings) {

  public RootCause {
    findings = List.copyOf(findings);
  }

  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(RootCause::risk)
          .reversed()
          .thenComparing(finding -> finding.primary().path())
          .thenComparing(finding -> finding.primary().line());

  private record Key(String module, String family, String subject) {}

  /** Groups findings, the riskiest cause first. */
  static List<RootCause> of(List<Finding> findings) {
    Map<Key, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      groups.computeIfAbsent(key(finding), _ -> new ArrayList<>()).add(finding);
    }
    List<RootCause> causes = new ArrayList<>();
    groups.forEach(
        (key, members) -> {
          members.sort(WORST_FIRST);
          causes.add(new RootCause(key.subject, members));
        });
    causes.sort(
        Comparator.comparing((RootCause cause) -> risk(cause.worst()))
            .thenComparing(cause -> cause.findings.size())
            .reversed()
            .thenComparing(cause -> cause.worst().primary().path())
            .thenComparing(cause -> cause.worst().primary().line()));
    return causes;
  }

  /**
   * Races on one piece of state belong together, whatever the rule; of the other rules, findings
   * about one subject do.
   */
  private static Key key(Finding finding) {
    String subject = finding.subject();
    boolean isRace = finding.ruleId().startsWith("FT1");
    return new Key(
        finding.primary().path(),
        isRace ? "FT1" : finding.ruleId(),
        subject.isEmpty() ? finding.message() : subject);
  }

  /** How urgent a finding is: how sure it is counts more than how bad. */
  private static int risk(Finding finding) {
    int sure =
        switch (finding.confidence()) {
          case HIGH -> 20;
          case MEDIUM -> 10;
          case LOW -> 0;
        };
    int bad =
        switch (finding.level()) {
          case ERROR -> 6;
          case WARNING -> 4;
          case NOTE -> 0;
        };
    return finding.level() == Level.NOTE ? sure / 10 : sure + bad;
  }

  /** The finding that stands for the cause. */
  public Finding worst() {
    return findings.getFirst();
  }

  /** The other places, each once. */
  public List<Location> others() {
    return findings.stream()
        .skip(1)
        .map(Finding::primary)
        .filter(place -> !isSameLine(place, worst().primary()))
        .distinct()
        .toList();
  }

  private static boolean isSameLine(Location a, Location b) {
    return a.path().equals(b.path()) && a.line() == b.line();
  }

  public GilEffect effect() {
    return GilEffect.of(worst().ruleId());
  }

  /** What the cause alone says of its module. */
  Verdict verdict() {
    Finding worst = worst();
    if (worst.level() == Level.NOTE || worst.confidence() == Confidence.LOW) {
      return Verdict.READY;
    }
    return worst.level() == Level.ERROR && worst.confidence() == Confidence.HIGH
        ? Verdict.BLOCKED
        : Verdict.NEEDS_WORK;
  }
}

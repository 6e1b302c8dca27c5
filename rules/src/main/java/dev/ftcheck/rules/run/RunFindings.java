package dev.ftcheck.rules.run;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.tracer.report.RunReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The findings of a checked run. */
public final class RunFindings {

  private RunFindings() {}

  /**
   * What a run showed, by path, line and rule.
   *
   * @param base the folder that paths are relative to, absolute
   */
  public static List<Finding> of(RunReport report, Path base) {
    RunPlaces places = new RunPlaces(base, report);
    List<Finding> findings = new ArrayList<>();
    RaceFindings races = new RaceFindings(places);
    report.races().forEach(race -> findings.add(races.finding(race)));
    WaitFindings waits = new WaitFindings(places);
    report.deadlocks().forEach(deadlock -> findings.add(waits.deadlock(deadlock)));
    if (!report.stall().isEmpty()) {
      findings.add(waits.stall(report.stall()));
    }
    MisuseFindings misuses = new MisuseFindings(places);
    report.misuses().forEach(misuse -> findings.add(misuses.finding(misuse)));
    findings.sort(
        Comparator.comparing((Finding finding) -> finding.primary().path())
            .thenComparing(finding -> finding.primary().line())
            .thenComparing(Finding::ruleId));
    return findings;
  }
}

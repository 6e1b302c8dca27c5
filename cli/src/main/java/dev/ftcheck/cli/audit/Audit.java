package dev.ftcheck.cli.audit;

import dev.ftcheck.cli.check.CheckOutcome;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.report.Report;
import dev.ftcheck.report.ReportedFinding;
import java.util.List;

/**
 * The answer to "may this code base drop the GIL?". Immutable.
 *
 * @param verdict on everything
 * @param packages each folder with all below it, the worst first
 * @param modules each file
 * @param causes what was found, grouped, the riskiest first
 * @param migration causes that are chances and changes rather than defects
 * @param survey of the program
 * @param report as {@code ftcheck check} would give it, with findings of every confidence
 */
public record Audit(
    Verdict verdict,
    List<ModuleVerdict> packages,
    List<ModuleVerdict> modules,
    List<RootCause> causes,
    List<RootCause> migration,
    ProgramSurvey survey,
    Report report) {

  public Audit {
    packages = List.copyOf(packages);
    modules = List.copyOf(modules);
    causes = List.copyOf(causes);
    migration = List.copyOf(migration);
  }

  public static Audit of(CheckOutcome outcome, ProgramSurvey survey) {
    List<Finding> counting =
        outcome.report().findings().stream()
            .filter(ReportedFinding::counts)
            .map(ReportedFinding::finding)
            .toList();
    List<RootCause> all = RootCause.of(counting);
    List<RootCause> causes = all.stream().filter(cause -> !isMigration(cause)).toList();
    List<ModuleVerdict> modules = ModuleVerdict.ofModules(survey.files(), causes);
    return new Audit(
        modules.stream().map(ModuleVerdict::verdict).reduce(Verdict.READY, Verdict::worse),
        ModuleVerdict.ofPackages(modules),
        modules,
        causes,
        all.stream().filter(Audit::isMigration).toList(),
        survey,
        outcome.report());
  }

  /** Rules of the migration family have sections of their own. */
  private static boolean isMigration(RootCause cause) {
    return cause.worst().ruleId().startsWith("FT4");
  }

  /**
   * The trove classifier that the evidence supports. A static analysis alone never supports {@code
   * 4 - Resilient}, which promises that misuse by callers is caught, too.
   */
  public String classifier() {
    String level =
        switch (verdict) {
          case BLOCKED -> "1 - Unstable";
          case NEEDS_WORK -> "2 - Beta";
          case READY -> "3 - Stable";
        };
    return "Programming Language :: Python :: Free Threading :: " + level;
  }

  long count(GilEffect effect) {
    return causes.stream()
        .filter(cause -> cause.verdict() != Verdict.READY && cause.effect() == effect)
        .count();
  }

  long modules(Verdict verdict) {
    return modules.stream().filter(module -> module.verdict() == verdict).count();
  }
}

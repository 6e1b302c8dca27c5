package dev.ftcheck.cli.audit;

import dev.ftcheck.cli.check.CheckOutcome;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.report.Report;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.rules.dependencies.DependencyReport;
import dev.ftcheck.rules.dependencies.FreeThreadingClassifier;
import java.util.List;
import java.util.Optional;

/**
 * The answer to "may this code base drop the GIL?". Immutable.
 *
 * @param verdict on everything
 * @param packages each folder with all below it, the worst first
 * @param modules each file
 * @param causes what was found, grouped, the riskiest first
 * @param migration causes that are chances and changes rather than defects
 * @param survey of the program
 * @param dependencies what the project's files and the environment say of them
 * @param report as {@code ftcheck check} would give it, with findings of every confidence
 */
public record Audit(
    Verdict verdict,
    List<ModuleVerdict> packages,
    List<ModuleVerdict> modules,
    List<RootCause> causes,
    List<RootCause> migration,
    ProgramSurvey survey,
    DependencyReport dependencies,
    Report report) {

  public Audit {
    packages = List.copyOf(packages);
    modules = List.copyOf(modules);
    causes = List.copyOf(causes);
    migration = List.copyOf(migration);
  }

  public static Audit of(
      CheckOutcome outcome, ProgramSurvey survey, DependencyReport dependencies) {
    List<Finding> counting =
        outcome.report().findings().stream()
            .filter(ReportedFinding::counts)
            .map(ReportedFinding::finding)
            .toList();
    List<RootCause> all = RootCause.of(counting);
    List<RootCause> causes = all.stream().filter(cause -> !isMigration(cause)).toList();
    List<ModuleVerdict> modules = ModuleVerdict.ofModules(survey.files(), causes);
    return new Audit(
        modules.stream()
            .map(ModuleVerdict::verdict)
            .reduce(ofDependencies(dependencies), Verdict::worse),
        ModuleVerdict.ofPackages(modules),
        modules,
        causes,
        all.stream().filter(Audit::isMigration).toList(),
        survey,
        dependencies,
        outcome.report());
  }

  /** A dependency that enables the GIL enables it for the whole program. */
  private static Verdict ofDependencies(DependencyReport dependencies) {
    return dependencies.with(dev.ftcheck.rules.dependencies.Verdict.NOT_READY).isEmpty()
        ? Verdict.READY
        : Verdict.BLOCKED;
  }

  /** Rules of the migration family have sections of their own. */
  private static boolean isMigration(RootCause cause) {
    return cause.worst().ruleId().startsWith("FT4");
  }

  /** The trove classifier that the evidence supports; empty where it supports none. */
  public Optional<String> classifier() {
    return FreeThreadingClassifier.supported(
            dependencies,
            report.findings().stream()
                .filter(ReportedFinding::counts)
                .map(ReportedFinding::finding)
                .filter(finding -> GilEffect.of(finding.ruleId()) != GilEffect.MIGRATION)
                .toList())
        .map(FreeThreadingClassifier::text);
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

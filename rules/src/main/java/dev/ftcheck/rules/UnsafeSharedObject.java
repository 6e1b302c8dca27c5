package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.races.SharedUse;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.function.Consumer;

/** FT110: an object of a class that is documented as not safe to share. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT110",
    name = "unsafe-shared-object",
    summary = "Several threads use an object that its documentation says not to share",
    level = Level.WARNING,
    tags = {"concurrency", "race"})
public final class UnsafeSharedObject implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    SharedUseReport report = new SharedUseReport(UnsafeSharedObject.class);
    for (SharedUse use : analysis.sharedUses()) {
      if (use.at().event().kind() == AccessKind.USE) {
        findings.accept(report.finding(use, message(use), advice(use)));
      }
    }
  }

  private static String message(SharedUse use) {
    String why = use.object().instanceClass().trait(Trait.NotThreadSafe.class).orElseThrow().why();
    return "several threads use " + use.name() + " with no common lock (" + why + ")";
  }

  private static String advice(SharedUse use) {
    return "Make one "
        + use.object().instanceClass().name()
        + " per thread, or hold one lock around every use of "
        + use.name()
        + ".";
  }
}

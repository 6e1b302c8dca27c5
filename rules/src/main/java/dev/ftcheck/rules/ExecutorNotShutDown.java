package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.lifecycle.Allocation;
import dev.ftcheck.analysis.lifecycle.Endings;
import dev.ftcheck.analysis.lifecycle.Keeping;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** FT302: an executor or pool that nobody shuts down. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT302",
    name = "executor-not-shut-down",
    summary = "An executor or pool is neither used in a with statement nor shut down on any path",
    level = Level.WARNING,
    tags = {"concurrency", "life-cycle"})
public final class ExecutorNotShutDown implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    PointsTo pointsTo = analysis.pointsTo();
    Collection<Allocation> executors = Allocation.of(pointsTo, Trait.Executor.class);
    if (executors.isEmpty()) {
      return;
    }
    Endings endings = Endings.of(pointsTo);
    Keeping keeping = Keeping.of(pointsTo);
    for (Allocation executor : executors) {
      if (!endings.isClosed(executor) && !keeping.isHandedOver(executor)) {
        findings.accept(finding(executor, pointsTo, keeping.isStored(executor)));
      }
    }
  }

  private static Finding finding(Allocation executor, PointsTo pointsTo, boolean kept) {
    String cls = executor.cls().name();
    String name = SourceName.assignedTo(pointsTo, executor.unit(), executor.register()).orElse("");
    return new Finding(
        "FT302",
        Level.WARNING,
        kept ? Confidence.MEDIUM : Confidence.HIGH,
        Evidence.STATIC,
        (name.isEmpty() ? "This " + cls : cls + " " + name)
            + " is never shut down: its workers outlive the work, and nothing waits for its tasks",
        executor.unit().fullName() + ":" + (name.isEmpty() ? cls : name),
        executor.location(pointsTo),
        List.of(),
        List.of(),
        "",
        List.of(
            new Fix(
                kept
                    ? "Shut the executor down in a close or __exit__ method of its owner."
                    : "Use the executor in a with statement.")));
  }
}

package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.races.ProcessChange;
import dev.ftcheck.analysis.races.ProcessChanges;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import java.util.List;
import java.util.function.Consumer;

/** FT109: a thread that changes what all threads share without naming it. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT109",
    name = "process-global-state",
    summary = "A worker thread changes state of the whole process",
    level = Level.WARNING,
    tags = {"concurrency", "race"})
public final class ProcessGlobalState implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (ProcessChange change : ProcessChanges.of(analysis.execution())) {
      findings.accept(finding(change));
    }
  }

  private static Finding finding(ProcessChange change) {
    return new Finding(
        "FT109",
        Level.WARNING,
        change.confidence(),
        Evidence.STATIC,
        "a worker thread changes "
            + change.what()
            + ", which belongs to the whole process: all other threads see the change",
        change.visit().context().unit().unit().fullName() + ":" + change.what(),
        change.location(),
        change.others().stream()
            .map(other -> new RelatedLocation(other, "changes it again"))
            .toList(),
        List.of(
            Explanation.path(
                change.visit(), change.location(), "changes " + change.what(), change.locks())),
        "",
        List.of(
            new Fix(
                "Set it once before the threads start, or pass the value to what needs it"
                    + " instead.")));
  }
}

package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.lifecycle.CallSites;
import dev.ftcheck.analysis.lifecycle.LostTasks;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import java.util.List;
import java.util.function.Consumer;

/** FT305: a task whose failure nobody looks at. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT305",
    name = "lost-exception",
    summary = "Nobody asks for the result or the exception of a task",
    level = Level.NOTE,
    tags = {"concurrency", "life-cycle"})
public final class LostException implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    LostTasks tasks = new LostTasks(analysis.pointsTo(), CallSites.of(analysis.pointsTo()));
    tasks.find().forEach(task -> findings.accept(finding(task)));
  }

  private static Finding finding(LostTasks.LostTask task) {
    var unit = task.submission().unit();
    String function = task.function() == null ? "the task" : task.function().code().qualifiedName();
    return new Finding(
        "FT305",
        Level.NOTE,
        task.dropped() ? Confidence.HIGH : Confidence.MEDIUM,
        Evidence.STATIC,
        "an exception of "
            + function
            + " is lost: "
            + (task.dropped()
                ? "the result of this call is thrown away"
                : "nobody asks the future for its result"),
        unit.fullName() + ":" + function,
        task.submission().location(),
        task.function() == null
            ? List.of()
            : List.of(
                new RelatedLocation(
                    task.function().at(task.function().code().span()), "what the worker runs")),
        List.of(),
        "",
        List.of(
            new Fix(
                "Keep the future and call its result(), or log its exception() in a done"
                    + " callback.")));
  }
}

package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.signals.UnfinishedTasks;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import java.util.List;
import java.util.function.Consumer;

/** FT208: an item of a joined queue that nobody reports as done. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT208",
    name = "unbalanced-queue",
    summary = "A consumer of a queue that is joined misses task_done on some way",
    level = Level.WARNING,
    tags = {"concurrency", "deadlock"})
public final class UnbalancedQueue implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (UnfinishedTasks.Unfinished unfinished : new UnfinishedTasks(analysis).find()) {
      findings.accept(finding(unfinished, analysis));
    }
  }

  private static Finding finding(UnfinishedTasks.Unfinished unfinished, Analysis analysis) {
    var get = unfinished.get();
    String queue =
        SourceName.of(analysis.pointsTo(), get.unit(), get.receiver()).orElse("the queue");
    boolean exception = unfinished.cause() == UnfinishedTasks.Cause.EXCEPTION;
    return new Finding(
        "FT208",
        Level.WARNING,
        exception ? Confidence.MEDIUM : Confidence.HIGH,
        Evidence.STATIC,
        switch (unfinished.cause()) {
              case NEVER -> "nobody calls " + queue + ".task_done() for what is taken here";
              case JUMP -> queue + ".task_done() is passed by on some way from here";
              case EXCEPTION ->
                  queue + ".task_done() is passed by when an exception ends the work on the item";
            }
            + ": "
            + queue
            + ".join() waits forever",
        get.unit().fullName() + ":" + queue,
        get.location(),
        unfinished.wayOut().equals(get.location())
            ? List.of()
            : List.of(
                new RelatedLocation(
                    unfinished.wayOut(),
                    exception ? "an exception leaves from here" : "this way passes it by")),
        List.of(),
        "",
        List.of(
            new Fix(
                "Call "
                    + queue
                    + ".task_done() in a finally block that covers all after the get.")));
  }
}

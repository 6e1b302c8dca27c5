package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.signals.Forks;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** FT210: a process that is copied while threads are running. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT210",
    name = "fork-with-threads",
    summary = "The process is forked while threads are running",
    level = Level.WARNING,
    tags = {"concurrency", "deadlock", "processes"})
public final class ForkWithThreads implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (Forks.Forked forked : new Forks(analysis).find()) {
      findings.accept(finding(forked));
    }
  }

  private static Finding finding(Forks.Forked forked) {
    var unit = forked.visit().context().unit().unit();
    Location fork = unit.at(forked.event().span());
    List<RelatedLocation> related = new ArrayList<>();
    related.add(
        new RelatedLocation(
            forked.thread(),
            forked.inThread() ? "this thread forks" : "the thread is started here"));
    if (forked.chosen() != null) {
      related.add(new RelatedLocation(forked.chosen(), "processes are to be started by fork"));
    }
    boolean nearby = forked.visit().caller() == null || forked.inThread();
    return new Finding(
        "FT210",
        Level.WARNING,
        nearby ? Confidence.HIGH : Confidence.MEDIUM,
        Evidence.STATIC,
        "the process is forked here "
            + (forked.inThread()
                ? "by a thread that is not the only one"
                : "while a thread may be running")
            + ": the child has the forking thread alone, and every lock that another one held stays"
            + " locked",
        unit.fullName() + ":fork",
        fork,
        related,
        List.of(Explanation.path(forked.visit(), fork, "forks", List.of())),
        "",
        List.of(
            new Fix(
                forked.chosen() == null
                    ? "Fork before the first thread is started, or start a new program with"
                        + " subprocess."
                    : "Use the start method spawn or forkserver, or start the processes before the"
                        + " threads.")));
  }
}

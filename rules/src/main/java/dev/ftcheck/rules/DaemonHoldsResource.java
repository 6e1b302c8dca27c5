package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.lifecycle.DaemonResources;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import java.util.List;
import java.util.function.Consumer;

/** FT304: a daemon thread that holds something when the interpreter exits. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT304",
    name = "daemon-holds-resource",
    summary = "A daemon thread writes files, holds locks or owns connections when the program ends",
    level = Level.NOTE,
    tags = {"concurrency", "life-cycle"})
public final class DaemonHoldsResource implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (DaemonResources.Holder holder : new DaemonResources(analysis).find()) {
      findings.accept(finding(holder, analysis).withCause(holder.use().toString()));
    }
  }

  private static Finding finding(DaemonResources.Holder holder, Analysis analysis) {
    var start = holder.start();
    String name =
        SourceName.of(analysis.pointsTo(), start.unit(), start.receiver()).orElse("thread");
    return new Finding(
        "FT304",
        Level.NOTE,
        holder.written() ? Confidence.MEDIUM : Confidence.LOW,
        Evidence.STATIC,
        "the daemon "
            + name
            + " is stopped in the middle of its work when the program ends: "
            + (holder.written()
                ? "what it writes to its " + holder.resource() + " may be cut off"
                : "its " + holder.resource() + " stays as it is then"),
        start.unit().fullName() + ":" + name,
        start.location(),
        List.of(
            new RelatedLocation(
                holder.use(), "the thread gets its " + holder.resource() + " here")),
        List.of(),
        "",
        List.of(
            new Fix(
                "Ask the thread to stop with an Event and join it, at the end of main or in an"
                    + " atexit handler.")));
  }
}

package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.lifecycle.Allocation;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.lifecycle.CallSites;
import dev.ftcheck.analysis.lifecycle.Daemons;
import dev.ftcheck.analysis.lifecycle.Endings;
import dev.ftcheck.analysis.lifecycle.Keeping;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** FT301: a started non-daemon thread that nobody joins. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT301",
    name = "unjoined-thread",
    summary = "A non-daemon thread is started and no path of the program joins it",
    level = Level.WARNING,
    tags = {"concurrency", "life-cycle"})
public final class UnjoinedThread implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    PointsTo pointsTo = analysis.pointsTo();
    Collection<Allocation> threads = Allocation.of(pointsTo, Trait.ThreadObject.class);
    if (threads.isEmpty()) {
      return;
    }
    CallSites calls = CallSites.of(pointsTo);
    Keeping keeping = Keeping.of(pointsTo);
    List<Allocation> forgotten = forgotten(threads, pointsTo, calls, keeping);
    calls.forEach(
        Effect.Starts.class,
        (start, edge) -> {
          for (Allocation thread : forgotten) {
            if (starts(edge, thread, pointsTo)) {
              findings.accept(finding(start, thread, pointsTo, keeping));
            }
          }
        });
  }

  private static List<Allocation> forgotten(
      Collection<Allocation> threads, PointsTo pointsTo, CallSites calls, Keeping keeping) {
    Endings endings = Endings.of(pointsTo);
    Daemons daemons = new Daemons(pointsTo, calls);
    List<Allocation> forgotten = new ArrayList<>();
    for (Allocation thread : threads) {
      if (!endings.isJoined(thread)
          && !daemons.mayBeDaemon(thread)
          && !keeping.isHandedOver(thread)) {
        forgotten.add(thread);
      }
    }
    return forgotten;
  }

  private static boolean starts(CallEdge edge, Allocation thread, PointsTo pointsTo) {
    return edge.receiver() != null && thread.objects().contains(pointsTo.id(edge.receiver()));
  }

  private static Finding finding(
      CallSite start, Allocation thread, PointsTo pointsTo, Keeping keeping) {
    boolean kept = keeping.isStored(thread);
    String name = SourceName.of(pointsTo, start.unit(), start.receiver()).orElse("");
    String called = name.isEmpty() ? "The " + thread.cls().name() : "Thread " + name;
    Location created = thread.location(pointsTo);
    List<RelatedLocation> related =
        created.line() == start.location().line() && created.path().equals(start.location().path())
            ? List.of()
            : List.of(new RelatedLocation(created, "the thread is created here"));
    return new Finding(
        "FT301",
        Level.WARNING,
        Confidence
            .MEDIUM, // the interpreter waits at its end: whether that is early enough is not known
        Evidence.STATIC,
        called
            + " is started and never joined"
            + (kept
                ? ": nothing in the program waits for it"
                : ": nobody can tell when its work is done"),
        start.unit().fullName() + ":" + (name.isEmpty() ? thread.cls().name() : name),
        start.location(),
        related,
        List.of(),
        "",
        List.of(
            new Fix(
                kept
                    ? "Join the thread where its owner is closed, or make it a daemon that an Event can stop."
                    : "Keep the thread in a variable and join it, in a finally block, before its results are used.")));
  }
}

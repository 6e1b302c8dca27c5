package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.lifecycle.Allocation;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.lifecycle.CallSites;
import dev.ftcheck.analysis.lifecycle.ContextUse;
import dev.ftcheck.analysis.lifecycle.GivenContexts;
import dev.ftcheck.analysis.lifecycle.JobLoops;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.lifecycle.Tasks;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** FT404: threads that see other context variables on the free-threaded build. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT404",
    name = "context-inheritance",
    summary =
        "A new thread inherits the context of its creator on the free-threaded build, and does not elsewhere",
    level = Level.NOTE,
    tags = {"concurrency", "migration"})
public final class ContextInheritance implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    PointsTo pointsTo = analysis.pointsTo();
    CallSites calls = CallSites.of(pointsTo);
    ContextUse use = new ContextUse(pointsTo, calls);
    if (!use.isOfConcern()) {
      return;
    }
    checkThreads(pointsTo, calls, use, findings);
    for (Allocation pool : Allocation.of(pointsTo, Trait.Executor.class)) {
      if (!pool.cls().trait(Trait.Executor.class).orElseThrow().processes()) {
        use.inherited(Tasks.of(pool, pointsTo, calls).entries())
            .ifPresent(read -> findings.accept(ofPool(pool, read, pointsTo)));
      }
    }
  }

  private static void checkThreads(
      PointsTo pointsTo, CallSites calls, ContextUse use, Consumer<Finding> findings) {
    Collection<Allocation> threads = Allocation.of(pointsTo, Trait.ThreadObject.class);
    GivenContexts given = new GivenContexts(pointsTo, calls, threads);
    JobLoops loops = new JobLoops(pointsTo);
    for (Allocation thread : threads) {
      if (given.includes(thread)) {
        continue;
      }
      Tasks tasks = Tasks.ofProcess(thread, pointsTo);
      Optional<ContextUse.Inherited> read = use.inherited(tasks.entries());
      if (read.isPresent()) {
        findings.accept(ofThread(thread, read.get(), pointsTo));
      } else if (thread.unit().code().kind() != CodeUnit.Kind.MODULE) {
        loops
            .jobCall(tasks.entries())
            .ifPresent(job -> findings.accept(ofWorker(thread, job, pointsTo)));
      }
    }
  }

  private static Finding ofThread(Allocation thread, ContextUse.Inherited read, PointsTo pointsTo) {
    String variable = variable(read, pointsTo);
    return finding(
        thread,
        Confidence.HIGH,
        name(thread, pointsTo)
            + " reads "
            + variable
            + ": with the GIL it gets the default, on the free-threaded build what its creator has set",
        related(read, variable),
        "Pass context=contextvars.copy_context() for the creator's values, context=contextvars.Context() for none.",
        pointsTo);
  }

  private static Finding ofPool(Allocation pool, ContextUse.Inherited read, PointsTo pointsTo) {
    String variable = variable(read, pointsTo);
    return finding(
        pool,
        Confidence.MEDIUM,
        "tasks of "
            + name(pool, pointsTo)
            + " read "
            + variable
            + ": with the GIL they get the default, on the free-threaded build what was set in the"
            + " thread whose submit made the worker",
        related(read, variable),
        "Submit contextvars.copy_context().run with the task as its argument, so that each task has the values of its own submitter.",
        pointsTo);
  }

  private static Finding ofWorker(Allocation thread, CallSite job, PointsTo pointsTo) {
    return finding(
        thread,
        Confidence.MEDIUM,
        name(thread, pointsTo)
            + " runs jobs of many callers, but on the free-threaded build all of them in the context"
            + " of the one that made it",
        List.of(new RelatedLocation(job.location(), "a job is run here")),
        "Pass context=contextvars.Context() where Python is 3.14 or newer, or run each job in a context of its own.",
        pointsTo);
  }

  private static List<RelatedLocation> related(ContextUse.Inherited read, String variable) {
    return List.of(
        new RelatedLocation(read.read().location(), variable + " is read here"),
        new RelatedLocation(read.change().location(), variable + " is set here"));
  }

  private static String variable(ContextUse.Inherited read, PointsTo pointsTo) {
    return SourceName.of(pointsTo, read.read().unit(), read.read().receiver())
        .orElse("a context variable");
  }

  private static String name(Allocation allocation, PointsTo pointsTo) {
    return SourceName.assignedTo(pointsTo, allocation.unit(), allocation.register())
        .orElse("the " + allocation.cls().name());
  }

  private static Finding finding(
      Allocation at,
      Confidence confidence,
      String message,
      List<RelatedLocation> related,
      String advice,
      PointsTo pointsTo) {
    return new Finding(
        "FT404",
        Level.NOTE,
        confidence,
        Evidence.STATIC,
        message,
        at.unit().fullName() + ":" + at.cls().name(),
        at.location(pointsTo),
        related,
        List.of(),
        "",
        List.of(new Fix(advice)));
  }
}

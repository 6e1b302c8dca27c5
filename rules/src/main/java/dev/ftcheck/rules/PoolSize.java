package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.lifecycle.Allocation;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.lifecycle.CallSites;
import dev.ftcheck.analysis.lifecycle.Count;
import dev.ftcheck.analysis.lifecycle.Counts;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.lifecycle.Tasks;
import dev.ftcheck.analysis.lifecycle.Workload;
import dev.ftcheck.analysis.lifecycle.Workloads;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** FT402: far more threads than cores, for work that computes. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT402",
    name = "pool-size",
    summary = "A pool for CPU-bound work has a size that does not fit the number of cores",
    level = Level.NOTE,
    tags = {"concurrency", "migration", "performance"})
public final class PoolSize implements Rule {

  /** A hard-coded size from here on is more than most machines have cores. */
  private static final long MANY = 16;

  private static final long MANY_PER_CORE = 4;

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    PointsTo pointsTo = analysis.pointsTo();
    Collection<Allocation> executors = Allocation.of(pointsTo, Trait.Executor.class);
    if (executors.isEmpty()) {
      return;
    }
    CallSites calls = CallSites.of(pointsTo);
    Workloads workloads = new Workloads(analysis.flows());
    for (Allocation executor : executors) {
      Count size = size(executor, pointsTo);
      if (isOversized(size)) {
        Tasks tasks = Tasks.of(executor, pointsTo, calls);
        if (tasks.complete() && onlyComputes(workloads.of(tasks.entries()))) {
          findings.accept(finding(executor, size, pointsTo));
        }
      }
    }
  }

  private static Count size(Allocation executor, PointsTo pointsTo) {
    Trait.Executor trait = executor.cls().trait(Trait.Executor.class).orElseThrow();
    CallSite site = executor.site(pointsTo);
    if (site == null || trait.processes()) {
      return Count.UNKNOWN;
    }
    for (CallEdge edge : pointsTo.edges(site.in(), site.key())) {
      int size = site.argument(trait.size(), edge.callee().unit(), true);
      if (edge.constructs() && edge.callee().unit().isModel()) {
        return new Counts(pointsTo).of(executor.unit(), size);
      }
    }
    return Count.UNKNOWN;
  }

  private static boolean isOversized(Count size) {
    return switch (size) {
      case Count.Fixed(long workers) -> workers >= MANY;
      case Count.PerCore(long factor) -> factor >= MANY_PER_CORE;
      case Count.Unknown _ -> false;
    };
  }

  private static boolean onlyComputes(Workload work) {
    return work.functions() > 0
        && work.computes()
        && !work.waits()
        && !work.waitsForQueue()
        && !work.callsUnknown();
  }

  private static Finding finding(Allocation executor, Count size, PointsTo pointsTo) {
    String name =
        SourceName.assignedTo(pointsTo, executor.unit(), executor.register())
            .orElse(executor.cls().name());
    boolean fixed = size instanceof Count.Fixed;
    return new Finding(
        "FT402",
        Level.NOTE,
        fixed ? Confidence.HIGH : Confidence.MEDIUM,
        Evidence.STATIC,
        name
            + " has "
            + words(size)
            + " for tasks that only compute: without the GIL they all run and push each other off the cores",
        executor.unit().fullName() + ":" + name,
        executor.location(pointsTo),
        List.of(),
        List.of(),
        "",
        List.of(
            new Fix(
                "Size the pool with max_workers=os.process_cpu_count(), one thread per core.")));
  }

  private static String words(Count size) {
    return switch (size) {
      case Count.Fixed(long workers) -> workers + " threads";
      case Count.PerCore(long factor) -> factor + " threads per core";
      case Count.Unknown _ -> "many threads";
    };
  }
}

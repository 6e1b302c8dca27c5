package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.lifecycle.Allocation;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.lifecycle.CallSites;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.lifecycle.Tasks;
import dev.ftcheck.analysis.lifecycle.Workload;
import dev.ftcheck.analysis.lifecycle.Workloads;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** FT401: processes that are there for the sake of the GIL alone. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT401",
    name = "process-pool-for-cpu",
    summary = "Processes compute something that threads of a free-threaded Python could compute",
    level = Level.NOTE,
    tags = {"concurrency", "migration", "performance"})
public final class ProcessPoolForCpu implements Rule {

  /** Calls that need a process: nobody can kill a thread. */
  private static final Set<String> KILLING =
      Set.of("terminate", "kill", "terminate_workers", "kill_workers");

  /** Arguments that renew the workers. */
  private static final List<String> RENEWING = List.of("maxtasksperchild", "max_tasks_per_child");

  /** More than this would not help to decide. */
  private static final int MAX_CHANGES = 5;

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    PointsTo pointsTo = analysis.pointsTo();
    List<Allocation> pools =
        Allocation.of(pointsTo, Trait.Executor.class).stream()
            .filter(ProcessPoolForCpu::isOfProcesses)
            .toList();
    List<Allocation> processes = List.copyOf(Allocation.of(pointsTo, Trait.ProcessObject.class));
    if (pools.isEmpty() && processes.isEmpty()) {
      return;
    }
    CallSites calls = CallSites.of(pointsTo);
    Workloads workloads = new Workloads(analysis.flows());
    BitSet killed = killed(pointsTo);
    for (Allocation pool : pools) {
      check(pool, Tasks.of(pool, pointsTo, calls), workloads, killed, pointsTo, findings);
    }
    for (Allocation process : processes) {
      check(process, Tasks.ofProcess(process, pointsTo), workloads, killed, pointsTo, findings);
    }
  }

  /** An InterpreterPoolExecutor isolates without processes. */
  private static boolean isOfProcesses(Allocation executor) {
    return executor.cls().trait(Trait.Executor.class).orElseThrow().processes()
        && executor.cls().mro().stream()
            .noneMatch(cls -> cls.name().equals("InterpreterPoolExecutor"));
  }

  private static void check(
      Allocation processes,
      Tasks tasks,
      Workloads workloads,
      BitSet killed,
      PointsTo pointsTo,
      Consumer<Finding> findings) {
    if (!tasks.complete()
        || processes.objects().stream().anyMatch(killed::get)
        || isRenewed(processes, pointsTo)) {
      return;
    }
    Workload work = workloads.of(tasks.entries());
    if (work.functions() > 0 && !work.waits() && !work.changesProcess()) {
      findings.accept(finding(processes, work, pointsTo));
    }
  }

  /** The objects of the program on which it calls a method that kills. */
  private static BitSet killed(PointsTo pointsTo) {
    BitSet killed = new BitSet();
    for (UnitInstance caller : pointsTo.instances()) {
      if (!caller.unit().isModel()) {
        for (Set<CallEdge> edges : pointsTo.edgesOf(caller)) {
          for (CallEdge edge : edges) {
            if (edge.receiver() != null && KILLING.contains(edge.callee().unit().code().name())) {
              killed.set(pointsTo.id(edge.receiver()));
            }
          }
        }
      }
    }
    return killed;
  }

  private static boolean isRenewed(Allocation processes, PointsTo pointsTo) {
    CallSite site = processes.site(pointsTo);
    return site == null
        || RENEWING.stream().anyMatch(argument -> site.keyword(argument) != Instr.NONE);
  }

  private static Finding finding(Allocation processes, Workload work, PointsTo pointsTo) {
    String cls = processes.cls().name();
    String name =
        SourceName.assignedTo(pointsTo, processes.unit(), processes.register()).orElse(cls);
    boolean pure = work.changes().isEmpty() && !work.callsUnknown();
    List<RelatedLocation> changes =
        work.changes().stream()
            .limit(MAX_CHANGES)
            .map(
                change ->
                    new RelatedLocation(
                        change.location(),
                        "changes "
                            + change.name()
                            + ", of which each process has a copy and threads have one"))
            .toList();
    return new Finding(
        "FT401",
        Level.NOTE,
        pure ? Confidence.HIGH : Confidence.MEDIUM,
        Evidence.STATIC,
        cls
            + " runs code that uses nothing of a process: threads of a free-threaded Python can run it without copying data"
            + (changes.isEmpty() ? "" : ", once the state that it changes is guarded"),
        processes.unit().fullName() + ":" + name,
        processes.location(pointsTo),
        changes,
        List.of(),
        "",
        List.of(
            new Fix(
                changes.isEmpty()
                    ? "Use a ThreadPoolExecutor where the program runs without the GIL."
                    : "Guard the state that the tasks change, then use a ThreadPoolExecutor where the program runs without the GIL.")));
  }
}

package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls that belong to the thread of an event loop, made by another thread. */
public final class ForeignCalls {

  /**
   * One of them.
   *
   * @param method the function of the library
   */
  public record ForeignCall(Visit visit, CallSite site, String method) {}

  private final PointsTo pointsTo;
  private final Execution execution;
  private final Map<UnitInstance, LoopUse> uses = new HashMap<>();

  /**
   * What a unit has to do with event loops.
   *
   * @param runsLoop it runs one
   * @param tellsThread it looks which thread it is on
   * @param foreign the calls that belong to the thread of a loop, with the function of the library
   */
  private record LoopUse(boolean runsLoop, boolean tellsThread, Map<CallSite, String> foreign) {}

  public ForeignCalls(Analysis analysis) {
    this.pointsTo = analysis.pointsTo();
    this.execution = analysis.execution();
  }

  /** One for each call. */
  public List<ForeignCall> find() {
    Set<Root> loops = rootsWithLoops();
    List<ForeignCall> found = new ArrayList<>();
    Set<Instr> seen = new HashSet<>();
    for (Visit visit : execution.visits()) {
      Root root = visit.context().root();
      if (root.kind() == Root.Kind.STARTED
          && !loops.contains(root)
          && !visit.isVague()
          && !useOf(visit.context().unit()).foreign().isEmpty()
          && !isOnLoop(visit)) {
        useOf(visit.context().unit())
            .foreign()
            .forEach(
                (site, method) -> {
                  if (seen.add(site.instr())) {
                    found.add(new ForeignCall(visit, site, method));
                  }
                });
      }
    }
    return found;
  }

  /** The threads that run a loop of their own. */
  private Set<Root> rootsWithLoops() {
    Set<Root> roots = new HashSet<>();
    for (Visit visit : execution.visits()) {
      if (useOf(visit.context().unit()).runsLoop()) {
        roots.add(visit.context().root());
      }
    }
    return roots;
  }

  /** In a coroutine, or in code that looks which thread it is on. */
  private boolean isOnLoop(Visit visit) {
    for (Visit at : visit.chain()) {
      UnitInstance unit = at.context().unit();
      if (unit.unit().code().isAsync() || useOf(unit).tellsThread()) {
        return true;
      }
    }
    return false;
  }

  private String loopMethod(CallSite site) {
    return pointsTo.edges(site.in(), site.key()).stream()
        .map(edge -> edge.callee().unit())
        .filter(unit -> unit.effects().stream().anyMatch(Effect.LoopThread.class::isInstance))
        .map(unit -> unit.code().qualifiedName())
        .findFirst()
        .orElse(null);
  }

  private boolean has(CallSite site, Class<? extends Effect> kind) {
    return pointsTo.edges(site.in(), site.key()).stream()
        .flatMap(edge -> edge.callee().unit().effects().stream())
        .anyMatch(kind::isInstance);
  }

  private LoopUse useOf(UnitInstance in) {
    return uses.computeIfAbsent(in, this::findUse);
  }

  private LoopUse findUse(UnitInstance in) {
    List<CallSite> sites = sitesOf(in);
    Map<CallSite, String> foreign = new LinkedHashMap<>();
    for (CallSite site : sites) {
      String method = loopMethod(site);
      if (method != null) {
        foreign.put(site, method);
      }
    }
    return new LoopUse(
        sites.stream().anyMatch(site -> has(site, Effect.RunsLoop.class)),
        sites.stream().anyMatch(site -> has(site, Effect.TellsThread.class)),
        foreign);
  }

  private static List<CallSite> sitesOf(UnitInstance in) {
    List<CallSite> found = new ArrayList<>();
    if (!in.unit().isModel()) {
      in.unit()
          .code()
          .body()
          .forEach(
              instr -> {
                CallSite site = CallSite.of(in, instr);
                if (site != null) {
                  found.add(site);
                }
              });
    }
    return found;
  }
}

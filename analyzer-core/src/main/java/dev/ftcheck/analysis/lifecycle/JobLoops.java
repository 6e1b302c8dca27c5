package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Threads that serve others: a loop that waits for a job and then calls a function that came with
 * it.
 */
public final class JobLoops {

  /** How far from its loop a worker may call its jobs: itself, and in a method of its own. */
  private static final int MAX_DEPTH = 1;

  private final PointsTo pointsTo;

  public JobLoops(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
  }

  /** The call of a job in the loop of a thread that runs these entries. */
  public Optional<CallSite> jobCall(Collection<CallEdge> entries) {
    for (CallEdge entry : entries) {
      UnitInstance unit = entry.callee();
      if (!unit.unit().isModel()) {
        for (Code loop : loops(unit.unit())) {
          if (waits(unit, loop)) {
            Optional<CallSite> job = jobCall(unit, loop, MAX_DEPTH);
            if (job.isPresent()) {
              return job;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The bodies of while loops, and of loops over {@code iter(queue.get, None)} and the like. */
  private static List<Code> loops(LinkedUnit unit) {
    List<Code> bodies = new ArrayList<>();
    unit.code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.While loop) {
                List<Instr> round = new ArrayList<>(loop.test().instrs());
                round.addAll(loop.body().instrs());
                bodies.add(new Code(round));
              }
            });
    return bodies;
  }

  private boolean waits(UnitInstance in, Code loop) {
    return Reached.edges(pointsTo, edges(in, loop)).stream()
        .anyMatch(
            edge ->
                edge.callee().unit().effects().stream()
                    .anyMatch(
                        effect ->
                            effect instanceof Effect.Waits || effect instanceof Effect.Acquires));
  }

  private Optional<CallSite> jobCall(UnitInstance in, Code code, int depth) {
    for (CallSite site : sites(in, code)) {
      if (isJob(site)) {
        return Optional.of(site);
      }
    }
    for (CallEdge edge : depth == 0 ? List.<CallEdge>of() : edges(in, code)) {
      LinkedUnit callee = edge.callee().unit();
      if (callee.module().equals(in.unit().module()) && callee != in.unit()) {
        Optional<CallSite> job = jobCall(edge.callee(), callee.code().body(), depth - 1);
        if (job.isPresent()) {
          return job;
        }
      }
    }
    return Optional.empty();
  }

  /** A call of what a variable got from an attribute, a tuple, a container or a queue. */
  private boolean isJob(CallSite site) {
    if (!(site.instr() instanceof Instr.Call call)) {
      return false;
    }
    Definitions definitions = pointsTo.program().definitions(site.unit());
    return definitions.of(call.function()) instanceof Instr.Move move
        && switch (definitions.of(move.src())) {
          case Instr.LoadItem _, Instr.LoadAttr _, Instr.CallMethod _, Instr.ForEach _ -> true;
          case null, default -> false;
        };
  }

  private List<CallEdge> edges(UnitInstance in, Code code) {
    List<CallEdge> edges = new ArrayList<>();
    sites(in, code).forEach(site -> edges.addAll(pointsTo.edges(in, site.key())));
    return edges;
  }

  private static List<CallSite> sites(UnitInstance in, Code code) {
    List<CallSite> sites = new ArrayList<>();
    code.forEach(
        instr -> {
          CallSite site = CallSite.of(in, instr);
          if (site != null) {
            sites.add(site);
          }
        });
    return sites;
  }
}

package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Spawns;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.lifecycle.CallSites;
import dev.ftcheck.analysis.lifecycle.Reached;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Processes that are copied while threads are running. */
public final class Forks {

  /** How {@code multiprocessing} calls the dangerous way to start a process. */
  private static final String FORK = "fork";

  /** A thread that was started further up is likely to have ended, or is not known well enough. */
  private static final int MAX_CALLERS = 2;

  /**
   * One of them.
   *
   * @param thread where the thread is started that may be running
   * @param chosen where the program asks for that way to start processes; null for a direct fork
   * @param inThread the fork itself is made on that thread
   */
  public record Forked(
      Visit visit, Event event, Location thread, Location chosen, boolean inThread) {}

  private final PointsTo pointsTo;
  private final Execution execution;

  /** Where the program chooses how all of its processes start; null where it doesn't. */
  private Location startMethod;

  /** Where a module chooses that for one context. */
  private final Map<LinkedModule, Location> contexts = new HashMap<>();

  public Forks(Analysis analysis) {
    this.pointsTo = analysis.pointsTo();
    this.execution = analysis.execution();
    CallSites.of(pointsTo)
        .forEach(
            Effect.StartMethod.class,
            (site, edge) -> {
              if (asksForFork(site, edge.callee(), edge.receiver() != null)) {
                boolean forAll =
                    edge.callee().unit().effects().stream()
                        .anyMatch(Effect.ProcessGlobal.class::isInstance);
                if (forAll) {
                  startMethod = site.location();
                } else {
                  contexts.putIfAbsent(site.unit().module(), site.location());
                }
              }
            });
  }

  private boolean asksForFork(CallSite site, UnitInstance callee, boolean bound) {
    for (Effect effect : callee.unit().effects()) {
      if (effect instanceof Effect.StartMethod(String parameter)) {
        int method = site.argument(parameter, callee.unit(), bound);
        return method != Instr.NONE
            && pointsTo.program().definitions(site.unit()).of(method)
                instanceof Instr.Const(int _, Constant.Text(String name), Span _)
            && name.equals(FORK);
      }
    }
    return false;
  }

  /** One for each fork. */
  public List<Forked> find() {
    List<Forked> found = new ArrayList<>();
    Set<Location> seen = new HashSet<>();
    for (Visit visit : execution.visits()) {
      UnitInstance in = visit.context().unit();
      if (in.unit().isModel() || visit.isVague()) {
        continue;
      }
      for (Event event : execution.flows().of(in).events()) {
        boolean direct = event instanceof Event.Fork && !becomesProgram(in);
        Location chosen = contexts.getOrDefault(in.unit().module(), startMethod);
        boolean started =
            chosen != null && event instanceof Event.Spawn spawn && isProcess(in, spawn);
        if (direct || started) {
          thread(visit, event)
              .filter(_ -> seen.add(in.unit().at(event.span())))
              .ifPresent(
                  thread ->
                      found.add(
                          new Forked(
                              visit,
                              event,
                              thread,
                              direct ? null : chosen,
                              visit.context().root().kind() == Root.Kind.STARTED)));
        }
      }
    }
    return found;
  }

  /** Where a thread was started that may be running besides. */
  private Optional<Location> thread(Visit visit, Event event) {
    Root root = visit.context().root();
    if (root.kind() == Root.Kind.STARTED) {
      return Optional.of(root.origin());
    }
    return runningNearby(visit, event).stream()
        .map(execution.flows().spawns()::get)
        .filter(start -> !isProcess(start))
        .map(Spawns.Start::location)
        .findFirst();
  }

  /** The starts that the function and its nearest callers have made before. */
  private static Set<Integer> runningNearby(Visit visit, Event event) {
    Set<Integer> running = new TreeSet<>(event.point().running());
    Visit at = visit;
    for (int caller = 0; caller < MAX_CALLERS && at.call() != null; caller++) {
      running.addAll(at.call().point().running());
      at = at.caller();
    }
    return running;
  }

  private boolean isProcess(Spawns.Start start) {
    return !start.handles().isEmpty() && start.handles().stream().allMatch(this::isProcess);
  }

  private boolean isProcess(UnitInstance in, Event.Spawn spawn) {
    if (spawn.handle() == null || spawn.handle().register() < 0) {
      return false;
    }
    boolean[] found = {false};
    pointsTo.at(in, spawn.handle().register()).forEach(object -> found[0] |= isProcess(object));
    return found[0];
  }

  private boolean isProcess(int object) {
    LinkedClass cls = pointsTo.object(object).instanceClass();
    return cls != null
        && (cls.trait(Trait.ProcessObject.class).isPresent()
            || cls.trait(Trait.Executor.class).filter(Trait.Executor::processes).isPresent());
  }

  /** The child starts another program, which is what fork is still good for. */
  private boolean becomesProgram(UnitInstance in) {
    Set<CallEdge> calls = new HashSet<>();
    pointsTo.edgesOf(in).forEach(calls::addAll);
    return Reached.edges(pointsTo, calls).stream()
        .flatMap(edge -> edge.callee().unit().effects().stream())
        .anyMatch(Effect.BecomesProgram.class::isInstance);
  }
}

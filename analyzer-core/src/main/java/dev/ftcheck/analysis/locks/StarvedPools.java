package dev.ftcheck.analysis.locks;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Spawns;
import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.Elements;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds tasks that wait for a task of the pool which runs them. Where all workers do so at once,
 * nobody is left to begin what they wait for.
 */
public final class StarvedPools {

  /**
   * A wait in a task.
   *
   * @param awaited where the task that is waited for is handed to the pool
   * @param workers how many the pool has; 0 where that is not a constant
   */
  public record StarvedWait(Event.Wait waiting, Visit visit, Location awaited, int workers) {}

  private final Execution execution;
  private final PointsTo pointsTo;

  public StarvedPools(Execution execution) {
    this.execution = execution;
    this.pointsTo = execution.pointsTo();
  }

  /** One for each context of a wait, in the order of the execution. */
  public List<StarvedWait> find() {
    List<StarvedWait> found = new ArrayList<>();
    for (Visit visit : execution.visits()) {
      Root root = visit.context().root();
      if (root.kind() == Root.Kind.STARTED) {
        Set<Integer> own = pools(execution.flows().spawns().get(root.start()));
        for (Event event : own.isEmpty() ? List.<Event>of() : events(visit)) {
          if (event instanceof Event.Wait waiting && isForTask(waiting)) {
            starved(waiting, visit, own).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  private List<Event> events(Visit visit) {
    return execution.flows().of(visit.context().unit()).events();
  }

  private static boolean isForTask(Event.Wait waiting) {
    return waiting.what() == Effect.Waited.FUTURE
        && waiting.patience() != Event.Patience.NONE
        && waiting.on() != null;
  }

  private Optional<StarvedWait> starved(Event.Wait waiting, Visit visit, Set<Integer> own) {
    Set<Integer> awaited = awaited(waiting, visit);
    for (int start = 0; start < execution.flows().spawns().count(); start++) {
      Spawns.Start task = execution.flows().spawns().get(start);
      Set<Integer> pools = pools(task);
      pools.retainAll(own);
      if (!pools.isEmpty() && task.handles().stream().anyMatch(awaited::contains)) {
        int workers = workers(pools);
        boolean mayFill = workers == 1 || execution.parallelism().isMany(visit.context().root());
        return mayFill
            ? Optional.of(new StarvedWait(waiting, visit, task.location(), workers))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What is waited for, and what is in it. */
  private Set<Integer> awaited(Event.Wait waiting, Visit visit) {
    Set<Integer> awaited =
        new TreeSet<>(execution.resolver().objects(waiting.on(), visit.context()));
    for (int object : List.copyOf(awaited)) {
      pointsTo.field(object, Elements.ANY).forEach(awaited::add);
    }
    return awaited;
  }

  /** The thread pools that run the tasks of a start. */
  private Set<Integer> pools(Spawns.Start start) {
    Set<Integer> pools = new TreeSet<>();
    for (int handle : start.handles()) {
      LinkedClass cls = pointsTo.object(handle).instanceClass();
      boolean isPool =
          cls != null
              && cls.trait(Trait.Executor.class).filter(pool -> !pool.processes()).isPresent();
      if (isPool) {
        pools.add(handle);
      }
    }
    return pools;
  }

  /** The constant number of workers of the largest of the pools; 0 where it is not known. */
  private int workers(Set<Integer> pools) {
    List<Integer> sizes = pools.stream().map(this::workers).toList();
    return sizes.contains(0) ? 0 : Collections.max(sizes);
  }

  private int workers(int pool) {
    if (!(pointsTo.object(pool)
        instanceof HeapObject.Instance(LinkedClass cls, HeapObject.Site site, var _))) {
      return 0;
    }
    String parameter = cls.trait(Trait.Executor.class).map(Trait.Executor::size).orElse("");
    for (Argument argument : arguments(site)) {
      boolean isSize =
          argument.keyword().equals(parameter) || argument.kind() == Argument.Kind.POSITIONAL;
      if (isSize) {
        return pointsTo.program().definitions(site.unit().unit()).of(argument.register())
                instanceof Instr.Const(int _, Constant.Int(long number), var _)
            ? (int) number
            : 0;
      }
    }
    return 0;
  }

  private List<Argument> arguments(HeapObject.Site site) {
    return switch (site.register() < 0
        ? null
        : pointsTo.program().definitions(site.unit().unit()).of(site.register())) {
      case Instr.Call call -> call.arguments();
      case Instr.CallMethod call -> call.arguments();
      case null, default -> List.of();
    };
  }
}

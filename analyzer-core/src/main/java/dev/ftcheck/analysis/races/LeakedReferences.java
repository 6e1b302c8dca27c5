package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds containers that the program guards by a lock and that a function gives away: whoever gets
 * the reference uses it without the lock.
 */
public final class LeakedReferences {

  private final Execution execution;
  private final Map<LinkedUnit, List<Visit>> callers = new HashMap<>();
  private final Map<HeapLocation, Guarding> guards = new HashMap<>();

  private LeakedReferences(Execution execution) {
    this.execution = execution;
    for (Visit visit : execution.visits()) {
      Visit caller = visit.caller();
      if (caller != null && !caller.context().unit().unit().isModel()) {
        callers.computeIfAbsent(visit.context().unit().unit(), _ -> new ArrayList<>()).add(visit);
      }
    }
  }

  /** One per place, the surest. */
  public static List<LeakedReference> of(Execution execution) {
    LeakedReferences search = new LeakedReferences(execution);
    Map<Location, LeakedReference> found = new LinkedHashMap<>();
    for (Visit visit : execution.visits()) {
      for (Event event : execution.flows().of(visit.context().unit()).events()) {
        if (event instanceof Event.Departure departure) {
          search
              .leak(visit, departure)
              .ifPresent(
                  leak ->
                      found.merge(
                          leak.location(),
                          leak,
                          (a, b) -> a.confidence().compareTo(b.confidence()) >= 0 ? a : b));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private Optional<LeakedReference> leak(Visit visit, Event.Departure departure) {
    if (isReplaced(visit.context().unit(), departure)) {
      return Optional.empty();
    }
    for (int object : execution.resolver().objects(departure.container(), visit.context())) {
      HeapLocation place = new HeapLocation.Contents(object);
      List<Access> accesses = execution.accesses().getOrDefault(place, List.of());
      Guarding guarding = guards.computeIfAbsent(place, _ -> Guarding.of(accesses));
      if (isGuarded(guarding)) {
        Optional<LeakedReference> leak = leak(visit, departure, accesses, guarding);
        if (leak.isPresent()) {
          return leak;
        }
      }
    }
    return Optional.empty();
  }

  /** Changed under the lock wherever it is changed. */
  private static boolean isGuarded(Guarding guarding) {
    return guarding.lock() != null
        && guarding.guardedWrites() > 0
        && guarding.guardedWrites() == guarding.writes();
  }

  /** Whether the unit puts another container in the place of the one it gives away. */
  private boolean isReplaced(UnitInstance unit, Event.Departure departure) {
    return execution.flows().of(unit).events().stream()
        .anyMatch(
            event ->
                event instanceof Event.Access access
                    && access.kind().writes()
                    && holds(access.place(), departure.container().path()));
  }

  private static boolean holds(Place place, Path path) {
    return switch (place) {
      case Place.Attribute(Operand object, String name) ->
          path instanceof Path.Field(Path base, String field)
              && field.equals(name)
              && base.equals(object.path());
      case Place.Global(var module, String name) -> path.equals(new Path.Global(module, name));
      case Place.Cell(int owner, String name) -> path.equals(new Path.Cell(owner, name));
      case Place.Contents _ -> false;
    };
  }

  private Optional<LeakedReference> leak(
      Visit visit, Event.Departure departure, List<Access> accesses, Guarding guarding) {
    boolean locked =
        departure.taken().stream()
            .anyMatch(
                held -> execution.locks().of(held.lock(), visit.context()).equals(guarding.lock()));
    Access change =
        accesses.stream()
            .filter(access -> access.writes() && access.lockset().contains(guarding.lock()))
            .findFirst()
            .orElseThrow();
    Access use = departure.returned() ? use(visit, accesses, guarding) : null;
    Confidence confidence = confidence(visit, departure, use, guarding.lock(), locked);
    return confidence == null
        ? Optional.empty()
        : Optional.of(
            new LeakedReference(
                execution.naming().of(departure.container().path(), visit.context()),
                visit,
                departure,
                guarding.lock(),
                change,
                use,
                locked,
                confidence));
  }

  /** Null where nobody is known to use the reference without the lock. */
  private Confidence confidence(
      Visit visit, Event.Departure departure, Access use, LockId lock, boolean locked) {
    if (visit.isVague()) {
      return Confidence.LOW;
    }
    if (!departure.returned()) {
      return locked ? Confidence.MEDIUM : null;
    }
    if (use != null) {
      return use.visit().isVague() ? Confidence.LOW : Confidence.HIGH;
    }
    if (!locked) {
      return Confidence.LOW;
    }
    List<Visit> called = callers.getOrDefault(visit.context().unit().unit(), List.of());
    if (departure.view() && called.stream().anyMatch(call -> isWalked(call, lock))) {
      return Confidence.HIGH;
    }
    boolean toUnknownCallers =
        visit.caller() == null && visit.context().root().kind() == Root.Kind.CLIENT;
    return toUnknownCallers && called.isEmpty() ? Confidence.MEDIUM : null;
  }

  /** Whether a caller that does not hold the lock loops over what the call returns. */
  private boolean isWalked(Visit callee, LockId lock) {
    if (callee.context().held().contains(lock)
        || !(callee.call() instanceof Event.Invocation call)) {
      return false;
    }
    Set<Integer> results = new HashSet<>(Set.of(call.key()));
    boolean[] walked = {false};
    callee
        .caller()
        .context()
        .unit()
        .unit()
        .code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.Move move && results.contains(move.src())) {
                results.add(move.dst());
              }
              walked[0] |= instr instanceof Instr.ForEach loop && results.contains(loop.iterable());
            });
    return walked[0];
  }

  /** Where a caller uses what it got without the lock. */
  private Access use(Visit visit, List<Access> accesses, Guarding guarding) {
    LinkedUnit leaking = visit.context().unit().unit();
    for (Access access : accesses) {
      if (!access.lockset().contains(guarding.lock())
          && access.event().place() instanceof Place.Contents(Operand(Path path, int _))
          && path.root() instanceof Path.Fresh(int register)
          && access.visit().context().unit().unit() != leaking
          && isResultOf(access.visit(), register, leaking)) {
        return access;
      }
    }
    return null;
  }

  private boolean isResultOf(Visit visit, int register, LinkedUnit callee) {
    return execution.pointsTo().edges(visit.context().unit(), register).stream()
        .anyMatch(edge -> edge.callee().unit() == callee);
  }
}

package dev.ftcheck.analysis.callbacks;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the calls of code from outside that are made with a lock held: of callables that were
 * handed in and kept, and of methods that do nothing but wait for a subclass to override them. What
 * the program itself resolves to code of its own is no such call.
 */
public final class LockedCallbacks {

  private record Candidate(Event call, String name, boolean hook) {}

  /** What is called several times in a function is told of once. */
  private record Told(LinkedUnit unit, String name) {}

  private record Found(Candidate candidate, Visit visit) {}

  /** More places where locks are acquired than these are not told. */
  private static final int MAX_TAKEN = 8;

  private final Execution execution;
  private final PointsTo pointsTo;
  private final HandedIn handedIn;
  private final Map<UnitInstance, List<Candidate>> candidates = new HashMap<>();

  private LockedCallbacks(Execution execution) {
    this.execution = execution;
    this.pointsTo = execution.pointsTo();
    this.handedIn = new HandedIn(pointsTo);
  }

  /** One for each function and what it calls, in the order of the execution. */
  public static List<LockedCallback> of(Execution execution) {
    return new LockedCallbacks(execution).find();
  }

  private List<LockedCallback> find() {
    Map<Told, List<Found>> found = new LinkedHashMap<>();
    for (Visit visit : execution.visits()) {
      UnitInstance unit = visit.context().unit();
      for (Candidate candidate : candidates.computeIfAbsent(unit, this::candidates)) {
        if (!visit.isVague() && lock(candidate.call(), visit).isPresent()) {
          found
              .computeIfAbsent(new Told(unit.unit(), candidate.name()), _ -> new ArrayList<>())
              .add(new Found(candidate, visit));
        }
      }
    }
    return found.values().stream().map(this::callback).toList();
  }

  private LockedCallback callback(List<Found> ways) {
    Candidate first = ways.getFirst().candidate();
    Visit visit = ways.getFirst().visit();
    return new LockedCallback(
        first.call(),
        visit,
        lock(first.call(), visit).orElseThrow(),
        ways.stream().flatMap(this::taken).distinct().limit(MAX_TAKEN).toList(),
        first.name(),
        first.hook());
  }

  private Stream<LockedCallback.Taken> taken(Found way) {
    Event call = way.candidate().call();
    return execution.locksAt(call, way.visit()).stream()
        .filter(LockId::guards)
        .flatMap(
            lock ->
                execution.acquisitionSites().of(way.visit(), call, lock::equals).stream()
                    .map(at -> new LockedCallback.Taken(lock, at)));
  }

  /** The innermost lock that is held; one that its holder may not take again rather than others. */
  private Optional<LockId> lock(Event call, Visit visit) {
    List<LockId> held =
        execution.locksAt(call, visit).reversed().stream().filter(LockId::guards).toList();
    return held.stream()
        .filter(lock -> !lock.reentrant())
        .findFirst()
        .or(() -> held.stream().findFirst());
  }

  private List<Candidate> candidates(UnitInstance unit) {
    if (unit.unit().isModel()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    Keepings keepings = null;
    for (Event event : execution.flows().of(unit).events()) {
      switch (event) {
        case Event.UnknownCall call -> {
          keepings = keepings == null ? new Keepings(pointsTo, unit) : keepings;
          handedIn(call, keepings).ifPresent(name -> found.add(new Candidate(call, name, false)));
        }
        case Event.Invocation call ->
            hook(call, unit).ifPresent(name -> found.add(new Candidate(call, name, true)));
        default -> {}
      }
    }
    return List.copyOf(found);
  }

  private Optional<String> handedIn(Event.UnknownCall call, Keepings keepings) {
    int register = call.callee().register();
    Set<Keeping> sources =
        call.attribute().isEmpty()
            ? keepings.of(register)
            : keepings.ofAttribute(register, call.attribute());
    boolean element = call.attribute().isEmpty() && keepings.isElement(register);
    return sources.stream()
        .filter(source -> handedIn.contains(source) || element && isAttribute(source))
        .map(Keeping::name)
        .findFirst();
  }

  /** What is kept for an object, and of which the program does not show what it may be. */
  private static boolean isAttribute(Keeping source) {
    return source instanceof Keeping.Attribute;
  }

  /**
   * The name of the method of {@code self} that is called, where all it does is to be overridden.
   */
  private Optional<String> hook(Event.Invocation call, UnitInstance unit) {
    if (call.receiver() == null || !call.receiver().path().equals(new Path.Parameter(0))) {
      return Optional.empty();
    }
    Set<CallEdge> edges = pointsTo.edges(unit, call.key());
    if (edges.isEmpty() || !edges.stream().allMatch(edge -> isHook(edge.callee().unit()))) {
      return Optional.empty();
    }
    return Optional.of(edges.iterator().next().callee().unit().code().name());
  }

  private static boolean isHook(LinkedUnit unit) {
    LinkedClass cls = unit.methodOf();
    if (unit.isModel() || cls == null || unit.code().isGenerator()) {
      return false;
    }
    boolean[] empty = {true};
    unit.code().body().forEach(instr -> empty[0] &= isNothing(instr));
    return empty[0] && !isOverridden(cls, unit.code().name());
  }

  private static boolean isOverridden(LinkedClass cls, String name) {
    return cls.subclasses().stream().anyMatch(sub -> sub.declares(name) || isOverridden(sub, name));
  }

  /** What a body of {@code pass} consists of. */
  private static boolean isNothing(Instr instr) {
    return switch (instr) {
      case Instr.Const _ -> true;
      case Instr.Return returned -> returned.src() == Instr.NONE;
      default -> false;
    };
  }
}

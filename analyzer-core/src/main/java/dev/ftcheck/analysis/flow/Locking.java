package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Acquiring and releasing: by {@code with}, by call, through helper functions and context managers
 * of the program.
 */
final class Locking {

  /** How a lock of unknown class is called. */
  private static final Pattern LOCK_NAME =
      Pattern.compile(
          "(?i)(^|.*[_a-z])(lock|locks|mutex|rlock|cond|condition|semaphore|guard|monitor|cv)$");

  private final Recorder recorder;
  private final PointsTo pointsTo;
  private final UnitInstance unit;

  Locking(Recorder recorder) {
    this.recorder = recorder;
    this.pointsTo = recorder.pointsTo();
    this.unit = recorder.unit();
  }

  /**
   * Whether the register holds a lock: by its class, or, where nothing is known of it, by its name.
   */
  boolean isLock(State state, int register) {
    ObjectSet objects = pointsTo.at(unit, register);
    if (objects.isEmpty()) {
      return hasLockName(recorder.value(state, register).path());
    }
    return recorder.anyInstance(register, cls -> cls.trait(Trait.Lock.class).isPresent());
  }

  static boolean hasLockName(Path path) {
    return switch (path) {
      case Path.Field(var _, String name) -> LOCK_NAME.matcher(name).matches();
      case Path.Global(var _, String name) -> LOCK_NAME.matcher(name).matches();
      case Path.Cell(int _, String name) -> LOCK_NAME.matcher(name).matches();
      case Path.Parameter _, Path.Element _, Path.Fresh _ -> false;
    };
  }

  /** Enters {@code with context}; returns what has to be released at its end. */
  List<Held> enter(State state, int context, int entered, boolean isAsync, Span span) {
    List<Held> taken = new ArrayList<>();
    if (isAsync) {
      return taken;
    }
    if (isLock(state, context)) {
      taken.add(acquire(state, recorder.operand(state, context), true, true, span));
      return taken;
    }
    for (Operand lock : acquiredByManager(state, context, entered)) {
      Held held = new Held(lock, recorder.newAcquisition(), true);
      state.hold(held);
      taken.add(held);
    }
    return taken;
  }

  Held acquire(State state, Operand lock, boolean blocking, boolean byWith, Span span) {
    Held held = new Held(lock, recorder.newAcquisition(), byWith);
    recorder.add(
        new Event.Acquisition(
            lock, blocking, byWith, held.acquisition(), span, recorder.point(state)));
    state.hold(held);
    return held;
  }

  /** A lock that is only held where the call's result is true. */
  Held tryAcquire(State state, Operand lock, Span span) {
    Held held = new Held(lock, recorder.newAcquisition(), false);
    recorder.add(
        new Event.Acquisition(lock, false, false, held.acquisition(), span, recorder.point(state)));
    return held;
  }

  private List<Operand> acquiredByManager(State state, int context, int entered) {
    List<List<Operand>> alternatives = new ArrayList<>();
    ObjectSet objects = pointsTo.at(unit, context);
    for (int at = 0; at < objects.size(); at++) {
      if (pointsTo.object(objects.get(at))
          instanceof HeapObject.GeneratorObject(UnitInstance generator)) {
        alternatives.add(yieldedLocks(state, context, generator));
      }
    }
    for (CallEdge edge : pointsTo.edges(unit, entered)) {
      if (!edge.callee().unit().isModel()) {
        FlowSummary summary = recorder.flows().of(edge.callee());
        List<Operand> manager = List.of(recorder.operand(state, context));
        alternatives.add(rebase(summary.leavesHeld(), manager, edge.callee(), unit));
      }
    }
    return inAll(alternatives);
  }

  /** The locks a generator-based context manager holds while its {@code with} body runs. */
  private List<Operand> yieldedLocks(State state, int context, UnitInstance generator) {
    FlowSummary summary = recorder.flows().of(generator);
    Value value = recorder.value(state, context);
    if (value.path() instanceof Path.Fresh(int register)) {
      List<Operand> arguments = Arguments.of(recorder, state, register, generator);
      return rebase(summary.heldAtYield(), arguments, generator, unit);
    }
    return List.of();
  }

  /**
   * How a callee's operands read at a call with these arguments; what has no name here is left out.
   */
  static List<Operand> rebase(
      List<Operand> operands, List<Operand> arguments, UnitInstance callee, UnitInstance caller) {
    List<Operand> result = new ArrayList<>();
    for (Operand operand : operands) {
      switch (operand.path().root()) {
        case Path.Parameter(int index) -> {
          if (index < arguments.size() && arguments.get(index) != null) {
            Operand argument = arguments.get(index);
            Path path = operand.path().rebase(argument.path());
            int register = operand.path() instanceof Path.Parameter ? argument.register() : -1;
            result.add(new Operand(path, register));
          }
        }
        case Path.Global _ -> result.add(new Operand(operand.path(), -1));
        case Path.Cell _ when callee.unit().module() == caller.unit().module() ->
            result.add(new Operand(operand.path(), -1));
        case Path.Cell _ -> {} // a variable that nothing in the caller's file captures
        case Path.Fresh _, Path.Field _, Path.Element _ -> {}
      }
    }
    return result;
  }

  static List<Operand> inAll(List<List<Operand>> alternatives) {
    if (alternatives.isEmpty()) {
      return List.of();
    }
    return alternatives.getFirst().stream()
        .filter(
            operand ->
                alternatives.stream()
                    .allMatch(
                        other -> other.stream().anyMatch(o -> o.path().equals(operand.path()))))
        .toList();
  }
}

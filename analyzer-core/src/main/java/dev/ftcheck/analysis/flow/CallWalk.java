package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Calls: what their callees' summaries and models say about locks, threads and containers. */
final class CallWalk {

  /** So many elements of a starred argument are told apart. */
  private static final int MAX_STARRED = 6;

  private final Recorder recorder;
  private final Locking locking;
  private final PointsTo pointsTo;
  private final UnitInstance unit;
  private final ObjectUses uses;
  private final ModelEffects effects;
  private final List<Operand> releases = new ArrayList<>();
  private final Set<Path> released = new HashSet<>();
  private final Set<Path> lent = new HashSet<>();
  private final Set<Integer> joins = new HashSet<>();
  private final Set<Integer> signals = new HashSet<>();

  CallWalk(Recorder recorder, Locking locking) {
    this.recorder = recorder;
    this.locking = locking;
    this.pointsTo = recorder.pointsTo();
    this.unit = recorder.unit();
    this.uses = new ObjectUses(recorder);
    this.effects = new ModelEffects(recorder, locking, this);
  }

  /** Where the unit uses iterators and objects that are not safe to share. */
  ObjectUses uses() {
    return uses;
  }

  List<Operand> releases() {
    return List.copyOf(releases);
  }

  /** Whether a lock that a caller or a {@code with} holds is released, to be taken again. */
  boolean lends(Path lock) {
    return lent.contains(lock);
  }

  boolean releasesSomewhere(Path lock) {
    return released.contains(lock);
  }

  Set<Integer> joins() {
    return joins;
  }

  /** A call as the effects of its callees see it. {@code receiver} is null for plain calls. */
  record Site(int key, Operand function, Operand receiver, List<Argument> arguments, Span span) {}

  void call(Instr.Call i, State state) {
    Value result = Value.of(new Path.Fresh(i.dst()));
    for (Argument argument : i.arguments()) {
      result = result.withReads(recorder.value(state, argument.register()).reads(), true);
    }
    recorder.set(state, i.dst(), attributeFunction(i, result, state));
    perform(
        new Site(i.dst(), recorder.operand(state, i.function()), null, i.arguments(), i.span()),
        state);
  }

  /**
   * {@code hasattr}, {@code getattr} and {@code setattr} with a constant name access that
   * attribute.
   */
  private Value attributeFunction(Instr.Call i, Value result, State state) {
    if (!(recorder.definition(i.function()) instanceof Instr.LoadGlobal load)
        || i.arguments().size() < 2
        || !(recorder.definition(i.arguments().get(1).register())
            instanceof Instr.Const(int _, Constant.Text(String attr), Span _))) {
      return result;
    }
    Place place =
        new Place.Attribute(recorder.operand(state, i.arguments().get(0).register()), attr);
    return switch (load.name()) {
      case "hasattr", "getattr" ->
          result.withReads(
              List.of(
                  recorder.read(state, AccessKind.READ, place, "", i.span(), true, load.name())),
              load.name().equals("hasattr"));
      case "setattr" -> {
        if (i.arguments().size() == 3) {
          Value value = recorder.value(state, i.arguments().get(2).register());
          recorder.write(state, AccessKind.WRITE, place, "", i.span(), true, value, load.name());
        }
        yield result;
      }
      default -> result;
    };
  }

  void callMethod(Instr.CallMethod i, State state) {
    Operand receiver = recorder.operand(state, i.receiver());
    Value result =
        Value.of(new Path.Fresh(i.dst()))
            .withReads(recorder.value(state, i.receiver()).reads(), true);
    for (Argument argument : i.arguments()) {
      result = result.withReads(recorder.value(state, argument.register()).reads(), true);
    }
    recorder.set(state, i.dst(), result);
    boolean joins =
        i.method().equals("join") && recorder.definition(i.receiver()) instanceof Instr.Const;
    if (joins && i.arguments().size() == 1) {
      iterates(state, i.arguments().getFirst().register(), i.span());
    }
    Site site = new Site(i.dst(), null, receiver, i.arguments(), i.span());
    if (pointsTo.edges(unit, i.dst()).isEmpty() && Locking.hasLockName(receiver.path())) {
      unknownLock(i, receiver, state);
    }
    perform(site, state);
  }

  /** A lock whose class is unknown, told by its name. */
  private void unknownLock(Instr.CallMethod i, Operand receiver, State state) {
    if (i.method().equals("acquire")) {
      if (i.arguments().isEmpty()) {
        locking.acquire(state, receiver, true, false, i.span());
      } else {
        tried(i.dst(), locking.tryAcquire(state, receiver, i.span()), state);
      }
    } else if (i.method().equals("release")) {
      release(receiver, state);
    }
  }

  void tried(int dst, Held lock, State state) {
    recorder.set(state, dst, recorder.value(state, dst).withTried(lock, false));
  }

  void release(Operand lock, State state) {
    released.add(lock.path());
    boolean maybeMine =
        state.mayHold.stream().anyMatch(held -> held.lock().path().equals(lock.path()));
    Held mine = state.release(lock.path());
    if (!recorder.isMuted() && (mine == null ? !maybeMine : mine.byWith())) {
      lent.add(lock.path());
    }
    if (mine == null && !releases.contains(lock)) {
      releases.add(lock);
    }
  }

  /** A call that the language makes for an attribute, a subscript or a class body. */
  void implied(int key, Operand receiver, Span span, State state) {
    if (!pointsTo.edges(unit, key).isEmpty()) {
      perform(new Site(key, null, receiver, List.of(), span), state);
    }
  }

  void enter(Instr.With with, State state) {
    Operand context = recorder.operand(state, with.context());
    if (!locking.isLock(state, with.context())) {
      implied(with.entered(), context, with.span(), state);
    }
  }

  void exit(Instr.With with, State state) {
    Operand context = recorder.operand(state, with.context());
    if (!locking.isLock(state, with.context())) {
      implied(PointsTo.exitKey(with.entered()), context, with.span(), state);
    }
  }

  void iterate(Instr.ForEach loop, State state) {
    iterates(state, loop.iterable(), loop.span());
    implied(loop.element(), recorder.operand(state, loop.iterable()), loop.span(), state);
  }

  void iterates(State state, int iterable, Span span) {
    uses.advances(iterable, "iterates", span, state);
    Operand container = container(state, iterable);
    if (recorder.isContainer(container.register())) {
      recorder.read(
          state, AccessKind.ITERATE, new Place.Contents(container), "", span, false, "iterates");
    }
  }

  /** The container behind a live view, else the value itself. */
  Operand container(State state, int register) {
    Value value = recorder.value(state, register);
    return value.view() != null ? value.view() : recorder.operand(state, register);
  }

  private void perform(Site site, State state) {
    Set<CallEdge> edges = pointsTo.edges(unit, site.key());
    Set<UnitInstance> models = new HashSet<>();
    List<UnitInstance> analysed = new ArrayList<>();
    boolean calls = false;
    for (CallEdge edge : edges) {
      if (edge.callee().unit().isModel()) {
        models.add(edge.callee());
        calls |= !pointsTo.isLeaf(edge.callee()) || isDetached(site, edge);
      } else if (!analysed.contains(edge.callee())) {
        analysed.add(edge.callee());
      }
    }
    if (site.receiver() != null && !models.isEmpty()) {
      uses.calls(site, models, state);
    }
    boolean spawns = effects.apply(models, site, state);
    if (!analysed.isEmpty() || (calls && !spawns)) {
      boolean owned = site.receiver() != null && recorder.owned(state, site.receiver().path());
      recorder.add(
          new Event.Invocation(
              site.key(),
              site.function(),
              site.receiver(),
              positional(site, state),
              owned,
              state.selfEscaped,
              state.guards,
              site.span(),
              recorder.point(state)));
    }
    if (!analysed.isEmpty()) {
      takeOver(analysed, site, state);
    }
  }

  private boolean isDetached(Site site, CallEdge edge) {
    int receiver = site.receiver() == null ? -1 : site.receiver().register();
    return pointsTo.isDetached(unit, receiver, edge);
  }

  /** The positional arguments; those that a starred one starts with are elements of it. */
  private List<Operand> positional(Site site, State state) {
    List<Operand> operands = new ArrayList<>();
    for (Argument argument : site.arguments()) {
      if (argument.kind() == Argument.Kind.STAR) {
        Operand sequence = recorder.operand(state, argument.register());
        for (int at = 0; at < MAX_STARRED; at++) {
          operands.add(new Operand(new Path.Element(sequence.path(), "[" + at + "]"), -1));
        }
        break;
      }
      if (argument.kind() == Argument.Kind.POSITIONAL) {
        operands.add(recorder.operand(state, argument.register()));
      }
    }
    return operands;
  }

  /** What the callees' summaries leave behind. */
  private void takeOver(List<UnitInstance> callees, Site site, State state) {
    List<List<Operand>> held = new ArrayList<>();
    List<List<Operand>> heldIfTrue = new ArrayList<>();
    Set<Integer> joined = null;
    for (UnitInstance callee : callees) {
      if (callee.unit().code().isGenerator()) {
        continue;
      }
      FlowSummary summary = recorder.flows().of(callee);
      boolean bound =
          pointsTo.edges(unit, site.key()).stream()
              .anyMatch(edge -> edge.callee() == callee && edge.receiver() != null);
      List<Operand> arguments =
          Arguments.bind(recorder, state, callee, site.receiver(), bound, site.arguments());
      held.add(Locking.rebase(summary.leavesHeld(), arguments, callee, unit));
      heldIfTrue.add(Locking.rebase(summary.heldIfTrue(), arguments, callee, unit));
      Locking.rebase(summary.releases(), arguments, callee, unit)
          .forEach(lock -> release(lock, state));
      passOn(summary, arguments, site, state);
      if (site.key() >= 0 && !summary.returned().isEmpty()) {
        List<Event.Access> reads =
            ReturnedReads.rebase(
                summary.returned(), arguments, callee, unit, site.span(), recorder.point(state));
        recorder.set(state, site.key(), recorder.value(state, site.key()).withReads(reads, true));
      }
      if (!summary.leavesRunning().isEmpty()) {
        Set<Integer> started = summary.leavesRunning();
        state.starts(started, recorder.flows().spawns().handles(started));
        state.selfEscaped = true;
      }
      if (joined == null) {
        joined = new HashSet<>(summary.joins());
      } else {
        joined.retainAll(summary.joins());
      }
    }
    for (Operand lock : Locking.inAll(held)) {
      state.hold(locking.tryAcquire(state, takenBy(site, lock), site.span()));
    }
    Locking.inAll(heldIfTrue).stream()
        .findFirst()
        .ifPresent(
            lock ->
                tried(
                    site.key(),
                    locking.tryAcquire(state, takenBy(site, lock), site.span()),
                    state));
    if (joined != null && !joined.isEmpty()) {
      join(joined, state);
    }
  }

  /** A lock that a callee takes: told apart by the call. */
  private static Operand takenBy(Site site, Operand lock) {
    return new Operand(lock.path(), site.key());
  }

  /**
   * A constructor hands out its object where a callee does; but not to what belongs to the object
   * itself.
   */
  private void passOn(FlowSummary callee, List<Operand> arguments, Site site, State state) {
    boolean constructs = unit.unit().code().name().equals("__init__");
    if (!constructs || callee.escapes().isEmpty()) {
      return;
    }
    Path self = new Path.Parameter(0);
    boolean toItself =
        site.receiver() != null
            && (recorder.owned(state, site.receiver().path())
                || site.receiver().path().root().equals(self));
    for (int param : callee.escapes()) {
      Operand passed = param < arguments.size() ? arguments.get(param) : null;
      if (passed != null && passed.path().equals(self) && (param == 0 || !toItself)) {
        recorder.escapeSelf(state);
      }
    }
  }

  Set<Integer> signals() {
    return signals;
  }

  void signal(Set<Integer> objects, State state) {
    signals.addAll(objects);
    state.signalled = State.union(state.signalled, objects);
  }

  void join(Set<Integer> handles, State state) {
    state.running = recorder.flows().spawns().without(state.running, handles);
    state.joined = State.union(state.joined, handles);
    joins.addAll(handles);
  }

  /** Whether a value is the constant False or None. */
  boolean isNever(int register) {
    return isFalse(register)
        || recorder.definition(register)
            instanceof Instr.Const(int _, Constant.NoneValue(), Span _);
  }

  /** Whether an argument is false, so that a wait or an acquisition is only tried. */
  boolean isFalse(int register) {
    return recorder.definition(register)
                instanceof Instr.Const(int _, Constant.Bool(boolean value), Span _)
            && !value
        || recorder.definition(register)
                instanceof Instr.Const(int _, Constant.Int(long number), Span _)
            && number == 0;
  }
}

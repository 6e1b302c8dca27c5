package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks a unit along its structured control flow and records its events. A loop is walked again
 * until its start is what its end leaves behind, at most {@link #MAX_ROUNDS} times.
 */
final class UnitWalk {

  private static final int MAX_ROUNDS = 3;

  /** What is left out of {@code Exception} is not raised by calls. */
  private static final Set<String> ALL_EXCEPTIONS = Set.of("BaseException", "Exception");

  /** What containers and queues raise when they do not have what is asked for. */
  private static final Set<String> ABSENCE =
      Set.of("KeyError", "IndexError", "LookupError", "Empty");

  /** Functions of the library that fail only where memory or the code itself does. */
  private static final Set<String> TOTAL_FUNCTIONS =
      Set.of("len", "range", "id", "isinstance", "bool", "time", "monotonic", "perf_counter");

  /** Methods of which the same holds. */
  private static final Set<String> TOTAL_METHODS =
      Set.of(
          "time",
          "monotonic",
          "perf_counter",
          "append",
          "appendleft",
          "discard",
          "clear",
          "items",
          "keys",
          "values",
          "is_set",
          "set",
          "notify",
          "notify_all");

  private final Flows flows;
  private final UnitInstance unit;
  private final Recorder recorder;
  private final Locking locking;
  private final CallWalk calls;
  private final Steps steps;
  private final Departures departures;
  private final Leaks leaks = new Leaks();
  private Exits exits = new Exits();
  private List<Operand> heldAtYield;
  private List<Event.Access> results = List.of();

  /** The locks held at each return of something that may be true. */
  private final List<List<Operand>> heldWhereTrue = new ArrayList<>();

  /** How many {@code try} and {@code with} statements of the unit are around. */
  private int protections;

  UnitWalk(Flows flows, UnitInstance unit) {
    this.flows = flows;
    this.unit = unit;
    this.recorder = new Recorder(flows, unit);
    this.locking = new Locking(recorder);
    this.calls = new CallWalk(recorder, locking);
    this.departures = new Departures(recorder, calls);
    this.steps = new Steps(recorder, calls, departures);
  }

  FlowSummary walk() {
    State end = run(unit.unit().code().body(), recorder.entryState());
    State returned = State.join(end, exits.returned);
    leaks.find(recorder.events(), calls, returned, exits.raised).forEach(recorder::add);
    List<Operand> leavesHeld =
        returned == null ? List.of() : returned.held.stream().map(Held::lock).toList();
    return new FlowSummary(
        unit,
        List.copyOf(recorder.events()),
        leavesHeld,
        Locking.inAll(heldWhereTrue).stream().filter(lock -> !leavesHeld.contains(lock)).toList(),
        calls.releases(),
        heldAtYield == null ? List.of() : heldAtYield,
        returned == null ? Set.of() : returned.running,
        Set.copyOf(calls.joins()),
        Set.copyOf(calls.signals()),
        results,
        Set.copyOf(recorder.escapes()));
  }

  /** Returns the state at the end, null where control does not get there. */
  private State run(Code code, State start) {
    State state = start;
    List<Event.Check> guards = start.guards;
    for (Instr instr : code.instrs()) {
      State before = mayRaise(instr) && mattersWhenRaised(state) ? state.copy() : null;
      state = run(instr, state);
      if (before != null) {
        raise(instr, before, state);
      }
      if (state == null) {
        return null;
      }
    }
    state.guards = guards;
    return state;
  }

  /**
   * Whether anybody looks at the state in which an exception leaves: code of the unit that it
   * passes, or who asks for locks that it leaves held.
   */
  private boolean mattersWhenRaised(State state) {
    return protections > 0 || !state.mayHold.isEmpty();
  }

  /** The instruction may fail; a call that releases a lock is taken to do so first. */
  private void raise(Instr instr, State before, State after) {
    if (after != null && !before.mayHold.isEmpty()) {
      before.mayHold = before.mayHold.stream().filter(after.mayHold::contains).toList();
    }
    leaks.mayLeave(before, instr.span(), !(instr instanceof Instr.Raise));
    exits.raised = State.join(exits.raised, before);
  }

  private boolean mayRaise(Instr instr) {
    return switch (instr) {
      case Instr.Await _, Instr.Yield _, Instr.Raise _ -> true;
      case Instr.Call call -> !isTotal(call);
      case Instr.CallMethod call ->
          !call.method().equals("release") && !call.method().equals("acquire") && !isTotal(call);
      default -> false;
    };
  }

  private boolean isTotal(Instr.Call call) {
    return recorder.definition(call.function())
            instanceof Instr.LoadGlobal(var _, String name, var _)
        && TOTAL_FUNCTIONS.contains(name)
        && isOfLibrary(call.dst());
  }

  private boolean isTotal(Instr.CallMethod call) {
    return TOTAL_METHODS.contains(call.method()) && isOfLibrary(call.dst());
  }

  private boolean isOfLibrary(int call) {
    Set<CallEdge> edges = recorder.pointsTo().edges(unit, call);
    return !edges.isEmpty() && edges.stream().allMatch(edge -> edge.callee().unit().isModel());
  }

  private State run(Instr instr, State state) {
    return switch (instr) {
      case Instr.If branch -> branch(branch, state);
      case Instr.While loop -> whileLoop(loop, state);
      case Instr.ForEach loop -> forLoop(loop, state);
      case Instr.With with -> with(with, state);
      case Instr.Try attempt -> attempt(attempt, state);
      case Instr.Return i -> {
        departures.returned(i, state);
        if (i.src() != Instr.NONE) {
          results = Value.union(results, ReturnedReads.of(recorder.value(state, i.src())));
        }
        returned(i, state);
        leaks.mayLeave(state, instr.span(), false);
        exits.returned = State.join(exits.returned, state);
        yield null;
      }
      case Instr.Raise _ -> {
        if (mattersWhenRaised(state)) {
          exits.raised = State.join(exits.raised, state);
        }
        yield null;
      }
      case Instr.Break _ -> {
        exits.broken = State.join(exits.broken, state);
        yield null;
      }
      case Instr.Continue _ -> {
        exits.continued = State.join(exits.continued, state);
        yield null;
      }
      case Instr.Yield _ -> {
        if (heldAtYield == null) {
          heldAtYield = state.held.stream().map(Held::lock).toList();
        }
        recorder.enterStep(instr.span());
        steps.step(instr, state);
        yield state;
      }
      default -> {
        recorder.enterStep(instr.span());
        steps.step(instr, state);
        yield state;
      }
    };
  }

  /**
   * Notes what is held where the result may be true: also a lock that the result tells about, and
   * none that a {@code with} around releases.
   */
  private void returned(Instr.Return i, State state) {
    if (i.src() == Instr.NONE || calls.isNever(i.src())) {
      return;
    }
    List<Operand> held =
        new ArrayList<>(
            state.held.stream().filter(lock -> !lock.byWith()).map(Held::lock).toList());
    Value value = recorder.value(state, i.src());
    if (value.tried() != null && !value.negated()) {
      held.add(value.tried().lock());
    }
    heldWhereTrue.add(held);
  }

  // ---- branches
  // ---------------------------------------------------------------------------------------------------------------

  private State branch(Instr.If branch, State state) {
    List<Event.Access> reads = testReads(branch.condition(), state, branch.span());
    List<Event.Check> guards = state.guards;
    State yes = state.copy();
    State no = state;
    assume(yes, branch.condition(), true);
    assume(no, branch.condition(), false);
    yes.guard(reads, branch.span());
    no.guard(reads, branch.span());
    yes = run(branch.then(), yes);
    no = run(branch.orelse(), no);
    State after = State.join(yes, no);
    if (after != null && yes != null && no != null) {
      after.guards = guards;
    } else if (after != null) {
      after.guard(reads, branch.span());
    }
    return after;
  }

  /** The reads that the condition comes from, the truth value of a container among them. */
  private List<Event.Access> testReads(int condition, State state, Span span) {
    Value value = recorder.value(state, condition);
    if (recorder.isContainer(condition)) {
      Place place = new Place.Contents(recorder.operand(state, condition));
      Event.Access test =
          recorder.read(state, AccessKind.STRUCTURE_READ, place, "", span, true, "tests");
      return Value.union(value.reads(), List.of(test));
    }
    return value.reads();
  }

  private void assume(State state, int condition, boolean truth) {
    Value value = recorder.value(state, condition);
    if (value.tried() == null) {
      return;
    }
    if (value.negated() == truth) {
      state.release(value.tried());
    } else if (!state.held.contains(value.tried())) {
      state.hold(value.tried());
    }
  }

  // ---- loops
  // ------------------------------------------------------------------------------------------------------------------

  private State whileLoop(Instr.While loop, State state) {
    boolean endless =
        recorder.definition(loop.condition())
                    instanceof Instr.Const(int _, Constant.Bool(boolean always), Span _)
                && always
            || isTestedConstant(loop);
    return loop(state, start -> round(loop, start, endless), loop.orelse());
  }

  private static boolean isTestedConstant(Instr.While loop) {
    for (Instr instr : loop.test().instrs()) {
      if (instr instanceof Instr.Const(int dst, Constant.Bool(boolean always), Span _)
          && dst == loop.condition()) {
        return always;
      }
    }
    return false;
  }

  /**
   * What one round of a loop leaves: the state after the body and the one in which the test ends
   * the loop.
   */
  private record Round(State bodyEnd, State loopEnd) {}

  private Round round(Instr.While loop, State start, boolean endless) {
    State tested = run(loop.test(), start);
    if (tested == null) {
      return new Round(null, null);
    }
    List<Event.Access> reads = testReads(loop.condition(), tested, loop.span());
    State stays = tested.copy();
    assume(stays, loop.condition(), true);
    stays.guard(reads, loop.span());
    State leaves = endless ? null : tested;
    if (leaves != null) {
      assume(leaves, loop.condition(), false);
    }
    return new Round(run(loop.body(), stays), leaves);
  }

  private State forLoop(Instr.ForEach loop, State state) {
    calls.iterate(loop, state);
    return loop(
        state,
        start -> {
          State body = start.copy();
          recorder.set(body, loop.element(), Value.of(new Path.Fresh(loop.element())));
          return new Round(run(loop.body(), body), start);
        },
        loop.orelse());
  }

  private State loop(State before, java.util.function.Function<State, Round> body, Code orelse) {
    Exits outer = exits;
    int firstEvent = recorder.events().size();
    State start = before;
    List<Event.Check> guards = before.guards;
    Round round = null;
    Exits inner = null;
    Set<Integer> joinedBefore = Set.copyOf(calls.joins());
    recorder.enterLoop();
    for (int at = 0; at < MAX_ROUNDS; at++) {
      recorder.truncate(firstEvent);
      inner = new Exits();
      exits = inner;
      State entry = start.copy();
      round = body.apply(entry);
      State again = State.join(round.bodyEnd(), inner.continued);
      if (start.covers(again)) {
        break;
      }
      start = State.join(start, again);
    }
    recorder.leaveLoop();
    exits = outer;
    exits.raised = State.join(exits.raised, inner.raised);
    exits.returned = State.join(exits.returned, inner.returned);
    State ended = round.loopEnd();
    if (ended != null) {
      joinedInLoop(ended, joinedBefore);
    }
    State after = ended == null ? null : run(orelse, ended);
    after = State.join(after, inner.broken);
    if (after != null) {
      after.guards = guards;
    }
    return after;
  }

  /** A loop that waits for its threads is taken to see all of them. */
  private void joinedInLoop(State state, Set<Integer> before) {
    Set<Integer> joined = new HashSet<>(calls.joins());
    joined.removeAll(before);
    state.running = flows.spawns().without(state.running, joined);
    state.joined = State.union(state.joined, joined);
  }

  // ---- with and try
  // -----------------------------------------------------------------------------------------------------------

  private State with(Instr.With with, State state) {
    calls.enter(with, state);
    List<Held> taken =
        locking.enter(state, with.context(), with.entered(), with.isAsync(), with.span());
    if (recorder.value(state, with.entered()).path() instanceof Path.Fresh) {
      recorder.set(state, with.entered(), recorder.value(state, with.context()));
    }
    Exits outer = exits;
    exits = new Exits();
    protections++;
    State end = run(with.body(), state);
    protections--;
    Exits inner = exits;
    exits = outer;
    outer.passOn(inner, true, passing -> leave(with, passing.copy(), taken, false));
    return end == null ? null : leave(with, end, taken, true);
  }

  private State leave(Instr.With with, State state, List<Held> taken, boolean recorded) {
    taken.forEach(state::release);
    if (!recorded) {
      recorder.mute();
    }
    calls.exit(with, state);
    if (!recorded) {
      recorder.unmute();
    }
    return state;
  }

  private State attempt(Instr.Try attempt, State state) {
    protections++;
    State end = tryAndHandle(attempt, state);
    protections--;
    return end;
  }

  private State tryAndHandle(Instr.Try attempt, State state) {
    Exits outer = exits;
    Exits all = new Exits();
    exits = new Exits();
    State first = state.copy();
    leaks.enterTry();
    boolean expectsAbsence = attempt.handlers().stream().anyMatch(this::catchesAbsence);
    if (expectsAbsence) {
      recorder.enterAbsence();
    }
    State end = run(attempt.body(), state);
    if (expectsAbsence) {
      recorder.leaveAbsence();
    }
    State caught = State.join(exits.raised, first);
    all.passOn(exits, false, passing -> passing);
    all.raised = attempt.handlers().isEmpty() ? exits.raised : null;
    exits = all;
    if (end != null) {
      end = run(attempt.orelse(), end);
    }
    boolean catchesAll = false;
    for (Instr.Handler handler : attempt.handlers()) {
      State entry = run(handler.types(), caught.copy());
      State handled = entry == null ? null : run(handler.body(), entry);
      end = State.join(end, handled);
      catchesAll |= catchesAll(handler);
    }
    leaks.leaveTry();
    if (!attempt.handlers().isEmpty() && !catchesAll) {
      all.raised = State.join(all.raised, caught);
    }
    exits = outer;
    if (attempt.finalbody().instrs().isEmpty()) {
      outer.passOn(all, true, passing -> passing);
      return end;
    }
    boolean recorded = end != null;
    State after = end == null ? null : run(attempt.finalbody(), end);
    boolean[] first_ = {!recorded};
    outer.passOn(all, true, passing -> finish(attempt.finalbody(), passing, first_));
    return after;
  }

  private boolean catchesAll(Instr.Handler handler) {
    return handler.type() == Instr.NONE
        || (recorder.definition(handler.type())
                instanceof Instr.LoadGlobal(int _, String name, Span _)
            && ALL_EXCEPTIONS.contains(name));
  }

  /** Whether it is there for what is asked for and absent. */
  private boolean catchesAbsence(Instr.Handler handler) {
    if (handler.type() == Instr.NONE) {
      return false;
    }
    return switch (recorder.definition(handler.type())) {
      case Instr.LoadGlobal(int _, String name, Span _) -> ABSENCE.contains(name);
      case Instr.LoadAttr(int _, int _, String name, Span _) -> ABSENCE.contains(name);
      case null, default -> false;
    };
  }

  /**
   * Runs a {@code finally} for a state that passes through; recorded only where no other run of it
   * was.
   */
  private State finish(Code finalbody, State passing, boolean[] record) {
    boolean recorded = record[0];
    record[0] = false;
    if (!recorded) {
      recorder.mute();
    }
    State result = run(finalbody, passing.copy());
    if (!recorded) {
      recorder.unmute();
    }
    return result;
  }
}

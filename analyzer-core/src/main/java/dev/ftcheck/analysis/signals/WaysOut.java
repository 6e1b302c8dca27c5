package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Walks a unit along its structured control flow and finds the ways on which something that is owed
 * - a signal, a {@code task_done} - is not delivered. A loop is walked twice, so that a debt of one
 * round is seen in the next.
 */
final class WaysOut {

  /** What is owed and paid by which instruction. */
  interface Ledger {

    /** Whether something is owed from here on. */
    boolean owes(Instr instr);

    /** Whether what is owed is delivered here, or handed to somebody who will. */
    boolean pays(Instr instr);

    /** Whether the instruction can be expected to raise an exception at times. */
    boolean mayRaise(Instr instr);

    /**
     * Whether the register tests if anything is owed: nothing is, where a block that the test leads
     * to leaves at once, or where it ends a loop.
     */
    boolean excuses(int condition);

    /** Whether a handler of that type catches every exception there is to expect. */
    boolean catchesAll(Instr.Handler handler);
  }

  /** How control gets away. */
  enum Kind {
    /** By {@code return}, or at the end. */
    RETURN,
    /** By {@code raise}. */
    RAISE,
    /** By an exception of a call. */
    CALL,
    /** To where the next one is owed. */
    AGAIN
  }

  /**
   * A way on which nothing is delivered.
   *
   * @param owed where it was owed
   * @param at where control gets away
   */
  record Way(Span owed, Span at, Kind kind) {}

  /**
   * A state; {@code debt} is where something may be owed since, null where nothing is. {@code left}
   * is the last jump with that debt.
   */
  private record State(Span debt, Span left, Kind kind) {

    private static final State FREE = new State(null, null, Kind.RETURN);

    static State join(State a, State b) {
      return a == null || (b != null && a.debt == null) ? b : a;
    }

    State leaving(Span at, Kind by) {
      return debt == null ? this : new State(debt, at, by);
    }
  }

  private static final class Exits {
    private State raised;
    private State returned;
    private State broken;
    private State continued;

    private void add(Exits other) {
      raised = State.join(raised, other.raised);
      returned = State.join(returned, other.returned);
      broken = State.join(broken, other.broken);
      continued = State.join(continued, other.continued);
    }
  }

  private final Ledger ledger;
  private final Set<Way> ways = new LinkedHashSet<>();
  private Exits exits = new Exits();

  private WaysOut(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The ways on which something that is owed from the start, or since an instruction, is not paid.
   */
  static List<Way> find(Code body, Span owedFromStart, Ledger ledger) {
    WaysOut walk = new WaysOut(ledger);
    State start = new State(owedFromStart, null, Kind.RETURN);
    State end = walk.run(body, start);
    if (end != null) {
      walk.note(end, end.left == null ? end.debt : end.left, Kind.RETURN);
    }
    walk.noteLeft(walk.exits.returned);
    walk.noteLeft(walk.exits.raised);
    return List.copyOf(walk.ways);
  }

  private void noteLeft(State state) {
    if (state != null) {
      note(state, state.left, state.kind);
    }
  }

  private void note(State state, Span at, Kind kind) {
    if (state.debt != null) {
      ways.add(new Way(state.debt, at == null ? state.debt : at, kind));
    }
  }

  private boolean paysIn(Code code) {
    boolean[] found = {false};
    code.forEach(instr -> found[0] |= ledger.pays(instr));
    return found[0];
  }

  private State run(Code code, State start) {
    State state = start;
    for (Instr instr : code.instrs()) {
      if (state == null) {
        return null;
      }
      state = run(instr, state);
    }
    return state;
  }

  private State run(Instr instr, State state) {
    return switch (instr) {
      case Instr.If branch -> {
        boolean excused = ledger.excuses(branch.condition());
        State yes = run(branch.then(), excused && leaves(branch.then()) ? State.FREE : state);
        State no = run(branch.orelse(), excused && leaves(branch.orelse()) ? State.FREE : state);
        yield State.join(yes, no);
      }
      case Instr.While loop -> loop(loop.test(), loop.body(), loop.orelse(), state, end(loop));
      case Instr.ForEach loop ->
          loop(Code.EMPTY, loop.body(), loop.orelse(), state, tested -> tested);
      case Instr.With with -> run(with.body(), step(with, state));
      case Instr.Try attempt -> attempt(attempt, state);
      case Instr.Return _ -> {
        exits.returned = State.join(exits.returned, state.leaving(instr.span(), Kind.RETURN));
        yield null;
      }
      case Instr.Raise _ -> {
        exits.raised = State.join(exits.raised, state.leaving(instr.span(), Kind.RAISE));
        yield null;
      }
      case Instr.Break _ -> {
        exits.broken = State.join(exits.broken, state.leaving(instr.span(), Kind.RETURN));
        yield null;
      }
      case Instr.Continue _ -> {
        exits.continued = State.join(exits.continued, state.leaving(instr.span(), Kind.AGAIN));
        yield null;
      }
      default -> step(instr, state);
    };
  }

  private static boolean leaves(Code block) {
    return !block.instrs().isEmpty()
        && switch (block.instrs().getLast()) {
          case Instr.Return _, Instr.Break _ -> true;
          default -> false;
        };
  }

  private State step(Instr instr, State state) {
    if (ledger.pays(instr)) {
      return State.FREE;
    }
    if (ledger.owes(instr)) {
      if (state.debt != null) {
        note(state, state.left == null ? instr.span() : state.left, Kind.AGAIN);
      }
      return new State(instr.span(), null, Kind.RETURN);
    }
    if (ledger.mayRaise(instr)) {
      exits.raised = State.join(exits.raised, state.leaving(instr.span(), Kind.CALL));
    }
    return state;
  }

  private static boolean isEndless(Instr.While loop) {
    for (Instr instr : loop.test().instrs()) {
      if (instr instanceof Instr.Const(int dst, Constant value, Span _)
          && dst == loop.condition()) {
        return switch (value) {
          case Constant.Bool(boolean truth) -> truth;
          case Constant.Int(long number) -> number != 0;
          case Constant.Text _, Constant.NoneValue _, Constant.Other _ -> false;
        };
      }
    }
    return false;
  }

  /** What the state is when the test ends the loop; null where it never does. */
  private UnaryOperator<State> end(Instr.While loop) {
    if (isEndless(loop)) {
      return _ -> null;
    }
    return ledger.excuses(loop.condition())
        ? tested -> tested == null ? null : State.FREE
        : tested -> tested;
  }

  private State loop(Code test, Code body, Code orelse, State before, UnaryOperator<State> atEnd) {
    Exits outer = exits;
    State start = before;
    State ended = null;
    Exits inner = new Exits();
    for (int round = 0; round < 2 && start != null; round++) {
      inner = new Exits();
      exits = inner;
      State tested = run(test, start);
      ended = State.join(ended, atEnd.apply(tested));
      State again = tested == null ? null : run(body, tested);
      again = State.join(again, inner.continued);
      outer.raised = State.join(outer.raised, inner.raised);
      outer.returned = State.join(outer.returned, inner.returned);
      ended = State.join(ended, inner.broken);
      start = State.join(start.debt == null || again == null ? again : start, again);
    }
    exits = outer;
    return ended == null ? null : run(orelse, ended);
  }

  private State attempt(Instr.Try attempt, State state) {
    Exits outer = exits;
    Exits body = new Exits();
    exits = body;
    State end = run(attempt.body(), state);
    Exits all = new Exits();
    State quiet = paysIn(attempt.body()) ? State.FREE : state;
    State caught = body.raised == null ? quiet : body.raised;
    body.raised = attempt.handlers().isEmpty() ? body.raised : null;
    all.add(body);
    exits = all;
    if (end != null) {
      end = run(attempt.orelse(), end);
    }
    boolean catchesAll = false;
    for (Instr.Handler handler : attempt.handlers()) {
      State entry = run(handler.types(), caught);
      end = State.join(end, entry == null ? null : run(handler.body(), entry));
      catchesAll |= ledger.catchesAll(handler);
    }
    if (!attempt.handlers().isEmpty() && !catchesAll && caught != quiet) {
      all.raised = State.join(all.raised, caught);
    }
    exits = outer;
    if (attempt.finalbody().instrs().isEmpty()) {
      outer.add(all);
      return end;
    }
    outer.raised = State.join(outer.raised, finish(attempt.finalbody(), all.raised));
    outer.returned = State.join(outer.returned, finish(attempt.finalbody(), all.returned));
    outer.broken = State.join(outer.broken, finish(attempt.finalbody(), all.broken));
    outer.continued = State.join(outer.continued, finish(attempt.finalbody(), all.continued));
    return finish(attempt.finalbody(), end);
  }

  private State finish(Code finalbody, State passing) {
    return passing == null ? null : run(finalbody, passing);
  }
}

package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.finding.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Items that a consumer takes from a queue which somebody joins, and on some way never reports as
 * done.
 */
public final class UnfinishedTasks {

  /** How the consumer goes on without {@code task_done}. */
  public enum Cause {
    /** It has none, and nobody else has. */
    NEVER,
    /** It takes the next item, or ends. */
    JUMP,
    /** An exception ends it. */
    EXCEPTION
  }

  /**
   * One of them.
   *
   * @param get the call that takes the item
   * @param wayOut where {@code task_done} is passed by
   */
  public record Unfinished(CallSite get, Location wayOut, Cause cause) {}

  private final PointsTo pointsTo;
  private final Failures failures;
  private final BitSet joined = new BitSet();
  private final BitSet finished = new BitSet();

  public UnfinishedTasks(Analysis analysis) {
    this.pointsTo = analysis.pointsTo();
    this.failures = new Failures(pointsTo);
    for (UnitInstance caller : pointsTo.instances()) {
      for (Set<CallEdge> edges : pointsTo.edgesOf(caller)) {
        for (CallEdge edge : edges) {
          if (edge.receiver() != null && edge.callee().unit().isModel()) {
            note(edge);
          }
        }
      }
    }
  }

  private void note(CallEdge edge) {
    for (Effect effect : edge.callee().unit().effects()) {
      if (effect instanceof Effect.Waits(Effect.Waited what, String _)
          && what == Effect.Waited.TASKS) {
        joined.set(pointsTo.id(edge.receiver()));
      } else if (effect instanceof Effect.TaskDone) {
        finished.set(pointsTo.id(edge.receiver()));
      }
    }
  }

  /** One for each call that takes an item. */
  public List<Unfinished> find() {
    List<Unfinished> found = new ArrayList<>();
    Set<LinkedUnit> seen = new HashSet<>();
    for (UnitInstance in : joined.isEmpty() ? List.<UnitInstance>of() : pointsTo.instances()) {
      if (!in.unit().isModel() && !in.unit().code().isGenerator() && seen.add(in.unit())) {
        judge(in, found);
      }
    }
    return found;
  }

  private void judge(UnitInstance in, List<Unfinished> found) {
    List<CallSite> gets = new ArrayList<>();
    Accounts accounts = new Accounts(in);
    in.unit()
        .code()
        .body()
        .forEach(
            instr -> {
              if (accounts.owes(instr)) {
                gets.add(CallSite.of(in, instr));
              }
            });
    if (gets.isEmpty()) {
      return;
    }
    boolean[] pays = {false};
    in.unit().code().body().forEach(instr -> pays[0] = pays[0] || accounts.pays(instr));
    if (!pays[0]) {
      gets.stream()
          .filter(get -> !isFinished(get) && !isReturned(get))
          .forEach(get -> found.add(new Unfinished(get, get.location(), Cause.NEVER)));
      return;
    }
    List<WaysOut.Way> ways = WaysOut.find(in.unit().code().body(), null, accounts);
    for (CallSite get : gets) {
      ways.stream()
          .filter(way -> get.span().equals(way.owed()))
          .min((a, b) -> Boolean.compare(isException(a), isException(b)))
          .ifPresent(
              way ->
                  found.add(
                      new Unfinished(
                          get,
                          in.unit().at(way.at()),
                          isException(way) ? Cause.EXCEPTION : Cause.JUMP)));
    }
  }

  private static boolean isException(WaysOut.Way way) {
    return way.kind() == WaysOut.Kind.CALL || way.kind() == WaysOut.Kind.RAISE;
  }

  private boolean isFinished(CallSite get) {
    return any(pointsTo.at(get.in(), get.receiver()), finished);
  }

  /** The caller gets the item, and with it the duty. */
  private static boolean isReturned(CallSite get) {
    Set<Integer> items = items(get.in());
    boolean[] found = {false};
    get.unit()
        .code()
        .body()
        .forEach(
            instr -> found[0] |= instr instanceof Instr.Return done && items.contains(done.src()));
    return found[0];
  }

  /** The registers that calls set, and the variables they are assigned to. */
  private static Set<Integer> items(UnitInstance in) {
    Set<Integer> items = new HashSet<>();
    in.unit()
        .code()
        .body()
        .forEach(
            instr -> {
              switch (instr) {
                case Instr.CallMethod call -> items.add(call.dst());
                case Instr.Move move when items.contains(move.src()) -> items.add(move.dst());
                default -> {}
              }
            });
    return items;
  }

  private static boolean any(ObjectSet objects, BitSet wanted) {
    for (int at = 0; at < objects.size(); at++) {
      if (wanted.get(objects.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** What a consumer owes to the queues that it takes from. */
  private final class Accounts implements WaysOut.Ledger {

    private final UnitInstance in;
    private final Set<Integer> items;

    Accounts(UnitInstance in) {
      this.in = in;
      this.items = items(in);
    }

    @Override
    public boolean owes(Instr instr) {
      CallSite site = CallSite.of(in, instr);
      return site != null
          && site.receiver() != Instr.NONE
          && any(pointsTo.at(in, site.receiver()), joined)
          && pointsTo.edges(in, site.key()).stream()
              .anyMatch(edge -> has(edge, Effect.Takes.class::isInstance));
    }

    @Override
    public boolean pays(Instr instr) {
      CallSite site = CallSite.of(in, instr);
      return site != null && finishes(pointsTo.edges(in, site.key()));
    }

    /** Directly, or in a function of the program that is called, started or submitted. */
    private boolean finishes(Set<CallEdge> calls) {
      Deque<CallEdge> pending = new ArrayDeque<>(calls);
      Set<UnitInstance> seen = new HashSet<>();
      while (!pending.isEmpty()) {
        CallEdge edge = pending.remove();
        if (has(edge, Effect.TaskDone.class::isInstance)) {
          return true;
        }
        if (edge.callee() != in && seen.add(edge.callee())) {
          pointsTo.edgesOf(edge.callee()).forEach(pending::addAll);
          pending.addAll(pointsTo.edges(edge.callee(), PointsTo.RUN_KEY));
        }
      }
      return false;
    }

    private boolean has(CallEdge edge, Predicate<Effect> kind) {
      return edge.callee().unit().effects().stream().anyMatch(kind);
    }

    @Override
    public boolean mayRaise(Instr instr) {
      return failures.mayRaise(in, instr);
    }

    /** {@code if item is None: break}: the mark for the end is no task that anybody waits for. */
    @Override
    public boolean excuses(int condition) {
      return items.contains(condition)
          || (pointsTo.program().definitions(in.unit()).of(condition)
                  instanceof Instr.Compute compute
              && (compute.op() == Operator.IS
                  || compute.op() == Operator.IS_NOT
                  || compute.op() == Operator.NOT
                  || compute.op() == Operator.COMPARE)
              && compute.operands().stream().anyMatch(items::contains));
    }

    @Override
    public boolean catchesAll(Instr.Handler handler) {
      return failures.catchesAll(in, handler);
    }
  }
}

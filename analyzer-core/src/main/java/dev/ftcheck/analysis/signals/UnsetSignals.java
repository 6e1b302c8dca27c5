package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Events, and futures that the program itself completes, which one thread sets while another waits
 * for them without a time limit, and which that thread leaves unset on some way out.
 */
public final class UnsetSignals {

  /** Helpers that set a signal are followed this deep. */
  private static final int MAX_CALLS = 3;

  /**
   * One of them.
   *
   * @param waiter who waits
   * @param setter the function that the setting thread runs
   * @param wayOut where it leaves without having set the signal
   * @param byCall whether it is an exception of a call that takes it there
   */
  public record UnsetSignal(
      Visit waiter,
      Event.Wait waiting,
      UnitInstance setter,
      Root thread,
      Location wayOut,
      Location set,
      boolean byCall) {}

  private record Waiter(Visit visit, Event.Wait waiting) {}

  private record Setter(Visit visit, Event.Notification event) {}

  private final PointsTo pointsTo;
  private final Flows flows;
  private final Failures failures;
  private final Map<Integer, List<Waiter>> waiters = new LinkedHashMap<>();
  private final Map<Integer, List<Setter>> setters = new HashMap<>();

  public UnsetSignals(Analysis analysis) {
    this.pointsTo = analysis.pointsTo();
    this.flows = analysis.flows();
    this.failures = new Failures(pointsTo);
    collect(analysis.execution());
  }

  private void collect(Execution execution) {
    for (Visit visit : execution.visits()) {
      for (Event event : flows.of(visit.context().unit()).events()) {
        switch (event) {
          case Event.Wait waiting when waiting.patience() == Event.Patience.ENDLESS ->
              signals(visit, waiting.on())
                  .forEach(
                      signal ->
                          waiters
                              .computeIfAbsent(signal, _ -> new ArrayList<>())
                              .add(new Waiter(visit, waiting)));
          case Event.Notification set ->
              signals(visit, set.on())
                  .forEach(
                      signal ->
                          setters
                              .computeIfAbsent(signal, _ -> new ArrayList<>())
                              .add(new Setter(visit, set)));
          default -> {}
        }
      }
    }
  }

  private List<Integer> signals(Visit visit, Operand on) {
    List<Integer> found = new ArrayList<>();
    if (on != null && on.register() >= 0) {
      pointsTo
          .at(visit.context().unit(), on.register())
          .forEach(
              object -> {
                if (isSignal(object)) {
                  found.add(object);
                }
              });
    }
    return found;
  }

  private boolean isSignal(int object) {
    HeapObject heap = pointsTo.object(object);
    LinkedClass cls = heap.instanceClass();
    boolean made =
        heap instanceof HeapObject.Instance(var _, HeapObject.Site site, var _)
            && !site.unit().unit().isModel();
    return made
        && (cls.trait(Trait.Event.class).isPresent() || cls.trait(Trait.Future.class).isPresent());
  }

  /** One for each signal and waiter. */
  public List<UnsetSignal> find() {
    List<UnsetSignal> found = new ArrayList<>();
    Set<Location> seen = new HashSet<>();
    waiters.forEach(
        (signal, waiting) -> {
          for (UnsetSignal unset : judge(signal, waiting)) {
            if (seen.add(location(unset.waiter(), unset.waiting()))) {
              found.add(unset);
            }
          }
        });
    return found;
  }

  private static Location location(Visit visit, Event event) {
    return visit.context().unit().unit().at(event.span());
  }

  private List<UnsetSignal> judge(int signal, List<Waiter> waiting) {
    List<Setter> setting = setters.getOrDefault(signal, List.of());
    Set<UnitInstance> entries = new HashSet<>();
    Set<Integer> starts = new HashSet<>();
    for (Setter setter : setting) {
      Root root = setter.visit().context().root();
      starts.add(root.kind() == Root.Kind.STARTED ? root.start() : -1);
      entries.add(entry(setter.visit()));
    }
    if (starts.size() != 1 || starts.contains(-1) || entries.size() != 1) {
      return List.of();
    }
    UnitInstance entry = entries.iterator().next();
    if (entry == null || entry.unit().code().isGenerator()) {
      return List.of();
    }
    List<UnsetSignal> found = new ArrayList<>();
    Setter setter = setting.getFirst();
    List<WaysOut.Way> ways =
        setting.stream().anyMatch(UnsetSignals::isRepeated)
            ? List.of()
            : waysOut(entry, signal, MAX_CALLS);
    for (WaysOut.Way way : bestFirst(ways)) {
      Root thread = setter.visit().context().root();
      for (Waiter waiter : waiting) {
        if (waiter.visit().context().root().start() != thread.start()) {
          found.add(
              new UnsetSignal(
                  waiter.visit(),
                  waiter.waiting(),
                  entry,
                  thread,
                  entry.unit().at(way.at()),
                  location(setter.visit(), setter.event()),
                  way.kind() == WaysOut.Kind.CALL));
        }
      }
    }
    return found;
  }

  /** A thread that sets its signal round after round may well end without another one. */
  private static boolean isRepeated(Setter setter) {
    boolean repeated = setter.event().point().loops() > 0;
    for (Visit at = setter.visit(); at.caller() != null; at = at.caller()) {
      repeated |= at.call() != null && at.call().point().loops() > 0;
    }
    return repeated;
  }

  private static List<WaysOut.Way> bestFirst(List<WaysOut.Way> ways) {
    return ways.stream().sorted((a, b) -> Boolean.compare(isCall(a), isCall(b))).limit(1).toList();
  }

  private static boolean isCall(WaysOut.Way way) {
    return way.kind() == WaysOut.Kind.CALL;
  }

  /** The function of the program that the thread runs. */
  private static UnitInstance entry(Visit visit) {
    return visit.chain().stream()
        .map(at -> at.context().unit())
        .filter(unit -> !unit.unit().isModel())
        .findFirst()
        .orElse(null);
  }

  private List<WaysOut.Way> waysOut(UnitInstance in, int signal, int calls) {
    return WaysOut.find(
        in.unit().code().body(), in.unit().code().span(), new SignalLedger(in, signal, calls));
  }

  /** The debt of a function that has to set a signal. */
  private final class SignalLedger implements WaysOut.Ledger {

    private final UnitInstance in;
    private final int signal;
    private final int calls;

    SignalLedger(UnitInstance in, int signal, int calls) {
      this.in = in;
      this.signal = signal;
      this.calls = calls;
    }

    @Override
    public boolean owes(Instr instr) {
      return false;
    }

    @Override
    public boolean pays(Instr instr) {
      CallSite site = CallSite.of(in, instr);
      if (site == null) {
        return false;
      }
      for (CallEdge edge : pointsTo.edges(in, site.key())) {
        LinkedUnit callee = edge.callee().unit();
        boolean sets =
            callee.isModel()
                ? callee.effects().stream().anyMatch(Effect.Notifies.class::isInstance)
                    && mayHold(site.receiver())
                : calls > 0 && alwaysSets(edge.callee());
        if (sets) {
          return true;
        }
      }
      return false;
    }

    private boolean mayHold(int register) {
      ObjectSet objects = pointsTo.at(in, register);
      return objects.contains(signal);
    }

    private boolean alwaysSets(UnitInstance callee) {
      return callee != in
          && waysOut(callee, signal, calls - 1).stream().allMatch(UnsetSignals::isCall);
    }

    @Override
    public boolean mayRaise(Instr instr) {
      return failures.mayRaise(in, instr);
    }

    /** Nobody waits for what is set already. */
    @Override
    public boolean excuses(int condition) {
      return pointsTo.program().definitions(in.unit()).of(condition)
              instanceof Instr.CallMethod call
          && mayHold(call.receiver());
    }

    @Override
    public boolean catchesAll(Instr.Handler handler) {
      return failures.catchesAll(in, handler);
    }
  }
}

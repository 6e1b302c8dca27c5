package dev.ftcheck.analysis.interrupts;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.analysis.threads.Entries;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the handlers that wait for a lock which the very code they interrupt may hold. That code
 * does not go on before the handler has returned, so the lock is never released.
 */
public final class Interruptions {

  private final Execution execution;

  private Interruptions(Execution execution) {
    this.execution = execution;
  }

  /** One for each handler and lock, in the order of the execution. */
  public static List<Interruption> of(Execution execution) {
    return new Interruptions(execution).find();
  }

  private List<Interruption> find() {
    Set<UnitInstance> relevant = LockReach.of(execution.flows());
    List<Handler> handlers =
        Handlers.of(execution.pointsTo()).stream()
            .filter(handler -> relevant.contains(handler.unit()))
            .toList();
    Execution interrupting =
        execution.interruptedBy(handlers.stream().map(Interruptions::entry).toList(), relevant);
    Map<String, List<Acquired>> families = byFamily(execution.acquisitions());
    Map<Defect, List<Interruption>> found = new LinkedHashMap<>();
    for (Acquired acquired : interrupting.acquisitions()) {
      Handler handler = handlers.get(acquired.root().id());
      if (mayHang(acquired, handler)) {
        families.getOrDefault(acquired.lock().family(), List.of()).stream()
            .filter(other -> mayBeInterrupted(other, acquired, handler))
            .findFirst()
            .map(holder -> new Interruption(handler, acquired, holder, List.of()))
            .ifPresent(
                one -> found.computeIfAbsent(Defect.of(one), _ -> new ArrayList<>()).add(one));
      }
    }
    return withoutRepeats(found.values());
  }

  /** What a handler does with one lock: whoever mends one of its acquisitions mends them all. */
  private record Defect(LinkedUnit handler, String lock) {

    static Defect of(Interruption found) {
      return new Defect(found.handler().unit().unit(), found.acquired().lock().family());
    }
  }

  /** An acquisition that several handlers get to is told with the first of them. */
  private static List<Interruption> withoutRepeats(Collection<List<Interruption>> defects) {
    List<Interruption> told = new ArrayList<>();
    Set<Location> seen = new HashSet<>();
    for (List<Interruption> same : defects) {
      List<Location> places =
          same.stream().map(one -> one.acquired().location()).distinct().toList();
      Interruption first = same.getFirst();
      if (seen.add(places.getFirst())) {
        seen.addAll(places);
        told.add(
            new Interruption(
                first.handler(),
                first.acquired(),
                first.holder(),
                places.subList(1, places.size())));
      }
    }
    return told;
  }

  private static Execution.Interrupting entry(Handler handler) {
    return new Execution.Interrupting(
        "the thread that " + handler.name() + " interrupts",
        new Entries.Entry(handler.unit(), handler.receiver(), false));
  }

  private static Map<String, List<Acquired>> byFamily(List<Acquired> acquisitions) {
    Map<String, List<Acquired>> families = new HashMap<>();
    for (Acquired acquired : acquisitions) {
      families.computeIfAbsent(acquired.lock().family(), _ -> new ArrayList<>()).add(acquired);
    }
    return families;
  }

  private boolean mayHang(Acquired acquired, Handler handler) {
    LockId lock = acquired.lock();
    boolean diesWithIt =
        handler.isOfDyingObject() && execution.locks().belongsTo(lock, handler.receiver());
    return acquired.event().blocking()
        && lock.guards()
        && !lock.reentrant()
        && !acquired.held().contains(lock)
        && !acquired.visit().isVague()
        && !diesWithIt
        && !ReentranceGuard.keepsOut(acquired.visit(), execution.pointsTo());
  }

  /** Whether the handler may run in the thread and during the critical section of the holder. */
  private boolean mayBeInterrupted(Acquired holder, Acquired acquired, Handler handler) {
    boolean fits =
        switch (handler.when()) {
          case SIGNAL -> holder.root().kind() != Root.Kind.STARTED;
          case FINALIZER, LOG -> CriticalSection.calls(holder);
          case ATEXIT -> holder.root().kind() == Root.Kind.STARTED && waitsForEver(holder);
          case FORK, DONE, LOOP -> false;
        };
    return fits
        && execution.locks().mayBeSame(holder.lock(), acquired.lock())
        && !isPartOf(handler, holder.visit());
  }

  /** What the handler itself does while the program runs it in its normal flow. */
  private static boolean isPartOf(Handler handler, Visit visit) {
    for (Visit at = visit; at != null; at = at.caller()) {
      if (at.context().unit().unit() == handler.unit().unit()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a thread that nobody ends holds the lock while it waits for something. */
  private boolean waitsForEver(Acquired holder) {
    for (Event event : execution.flows().of(holder.visit().context().unit()).events()) {
      if (event instanceof Event.Wait waiting
          && waiting.patience() == Event.Patience.ENDLESS
          && isForThread(waiting.what())
          && event.point().held().stream()
              .anyMatch(held -> held.acquisition() == holder.event().acquisition())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the program itself ends the wait; a condition gives the lock back meanwhile. */
  private static boolean isForThread(Effect.Waited what) {
    return switch (what) {
      case QUEUE, ROOM, TASKS, EVENT, FUTURE, BARRIER, THREAD -> true;
      case CONDITION, PREDICATE, PROCESS, IO, ANSWER, SLEEP -> false;
    };
  }
}

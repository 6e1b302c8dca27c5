package dev.ftcheck.analysis.locks;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds endless waits that are made with a lock held which whoever ends the wait needs: the thread
 * or task that is waited for acquires it, or all that gives the item or the signal has it held.
 */
public final class LockedWaits {

  /** A wait with {@code lock} held, and where the one that is waited for needs the lock. */
  public record LockedWait(Event.Wait waiting, Visit visit, LockId lock, Needed needed) {}

  /**
   * Where another thread needs the lock.
   *
   * @param held what it has by then
   * @param ends it is what ends the wait, under the lock; else the acquisition of the lock
   */
  public record Needed(Visit visit, Location at, List<LockId> held, boolean ends) {

    public Needed {
      held = List.copyOf(held);
    }
  }

  private final Execution execution;

  public LockedWaits(Execution execution) {
    this.execution = execution;
  }

  /** One for each context of a wait, in the order of the execution. */
  public List<LockedWait> find() {
    List<LockedWait> found = new ArrayList<>();
    Enders enders = new Enders(execution);
    for (Visit visit : execution.visits()) {
      for (Event event : execution.flows().of(visit.context().unit()).events()) {
        if (event instanceof Event.Wait waiting && isForThread(waiting)) {
          blocked(waiting, visit).ifPresent(found::add);
        } else if (event instanceof Event.Wait waiting && isForGift(waiting)) {
          shutOut(waiting, visit, enders).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isForThread(Event.Wait waiting) {
    return (waiting.what() == Effect.Waited.THREAD || waiting.what() == Effect.Waited.FUTURE)
        && waiting.patience() == Event.Patience.ENDLESS
        && waiting.on() != null;
  }

  private static boolean isForGift(Event.Wait waiting) {
    return switch (waiting.what()) {
      case QUEUE, EVENT, CONDITION, PREDICATE ->
          waiting.patience() == Event.Patience.ENDLESS && waiting.on() != null;
      case ROOM, TASKS, FUTURE, BARRIER, THREAD, PROCESS, IO, ANSWER, SLEEP -> false;
    };
  }

  /** Where everything that ends the wait has a lock held that the waiting thread has. */
  private Optional<LockedWait> shutOut(Event.Wait waiting, Visit visit, Enders enders) {
    List<LockId> held =
        new ArrayList<>(execution.locksAt(waiting, visit).stream().filter(LockId::guards).toList());
    held.remove(execution.locks().of(waiting.on(), visit.context()));
    if (held.isEmpty()) {
      return Optional.empty();
    }
    List<Needed> ends = enders.of(execution.resolver().objects(waiting.on(), visit.context()));
    boolean byItself =
        ends.stream().anyMatch(end -> end.visit().context().unit() == visit.context().unit());
    if (ends.isEmpty() || byItself || !enders.mayMeet(ends, visit)) {
      return Optional.empty();
    }
    return held.stream()
        .filter(lock -> ends.stream().allMatch(end -> end.held().contains(lock)))
        .findFirst()
        .map(lock -> new LockedWait(waiting, visit, lock, ends.getFirst()));
  }

  private Optional<LockedWait> blocked(Event.Wait waiting, Visit visit) {
    List<LockId> held = execution.locksAt(waiting, visit).stream().filter(LockId::guards).toList();
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> awaited = execution.resolver().objects(waiting.on(), visit.context());
    return execution.acquisitions().stream()
        .filter(acquired -> held.contains(acquired.lock()) && acquired.event().blocking())
        .filter(acquired -> !acquired.held().contains(acquired.lock()))
        .filter(acquired -> !acquired.root().equals(visit.context().root()))
        .filter(acquired -> isAwaited(acquired.root(), awaited))
        .findFirst()
        .map(
            acquired ->
                new LockedWait(
                    waiting,
                    visit,
                    acquired.lock(),
                    new Needed(acquired.visit(), acquired.location(), acquired.held(), false)));
  }

  /** Whether the thread or task of the root is one of the objects. */
  private boolean isAwaited(Root root, Set<Integer> awaited) {
    if (root.kind() != Root.Kind.STARTED) {
      return false;
    }
    Set<Integer> handles = execution.flows().spawns().get(root.start()).handles();
    return awaited.stream().anyMatch(handles::contains);
  }
}

package dev.ftcheck.analysis.locks;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds endless waits for the end of a thread or the result of a task that are made with a lock
 * held which that thread or task acquires.
 */
public final class LockedWaits {

  /** A wait with {@code lock} held, and where the thread that is waited for needs the lock. */
  public record LockedWait(Event.Wait waiting, Visit visit, LockId lock, Acquired needed) {}

  private final Execution execution;

  public LockedWaits(Execution execution) {
    this.execution = execution;
  }

  /** One for each context of a wait, in the order of the execution. */
  public List<LockedWait> find() {
    List<LockedWait> found = new ArrayList<>();
    for (Visit visit : execution.visits()) {
      for (Event event : execution.flows().of(visit.context().unit()).events()) {
        if (event instanceof Event.Wait waiting && isForThread(waiting)) {
          blocked(waiting, visit).ifPresent(found::add);
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
        .map(acquired -> new LockedWait(waiting, visit, acquired.lock(), acquired));
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

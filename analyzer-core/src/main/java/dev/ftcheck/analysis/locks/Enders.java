package dev.ftcheck.analysis.locks;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What ends waits for queues, events and conditions, by the object that is waited for. */
final class Enders {

  private final Execution execution;
  private Map<Integer, List<LockedWaits.Needed>> byObject;

  Enders(Execution execution) {
    this.execution = execution;
  }

  /** Everything that ends a wait for one of the objects, in the order of the execution. */
  List<LockedWaits.Needed> of(Set<Integer> objects) {
    if (byObject == null) {
      byObject = new HashMap<>();
      execution.visits().forEach(this::collect);
    }
    Set<LockedWaits.Needed> found = new LinkedHashSet<>();
    objects.forEach(object -> found.addAll(byObject.getOrDefault(object, List.of())));
    return List.copyOf(found);
  }

  private void collect(Visit visit) {
    for (Event event : execution.flows().of(visit.context().unit()).events()) {
      Operand on =
          switch (event) {
            case Event.Gift gift -> gift.to();
            case Event.Notification notification -> notification.on();
            default -> null;
          };
      if (on != null) {
        LockedWaits.Needed end =
            new LockedWaits.Needed(
                visit,
                visit.context().unit().unit().at(event.span()),
                execution.locksAt(event, visit),
                true);
        for (int object : execution.resolver().objects(on, visit.context())) {
          byObject.computeIfAbsent(object, _ -> new ArrayList<>()).add(end);
        }
      }
    }
  }

  /** Whether a thread of its own, or unknown code, ends the wait. */
  boolean mayMeet(List<LockedWaits.Needed> ends, Visit waiting) {
    Root waiter = waiting.context().root();
    return ends.stream()
        .map(end -> end.visit().context().root())
        .allMatch(root -> root.kind() == Root.Kind.CLIENT || !root.equals(waiter));
  }
}

package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a unit accesses and calls, the same in all contexts that differ in nothing but locks,
 * running threads and root: worked out once for all of them. Single-threaded.
 */
final class Footprint {

  /** What decides on it. */
  record Key(
      UnitInstance unit,
      int receiver,
      int captured,
      List<Set<Integer>> arguments,
      boolean ownsReceiver) {

    static Key of(Context context) {
      return new Key(
          context.unit(),
          context.receiver(),
          context.captured(),
          context.arguments(),
          context.ownsReceiver());
    }
  }

  /** What a call enters, and with what. */
  record Target(
      UnitInstance callee,
      int receiver,
      int captured,
      List<Set<Integer>> arguments,
      boolean ownsReceiver) {

    Context in(List<LockId> held, Set<Integer> running, Root root) {
      return new Context(callee, receiver, captured, arguments, held, running, ownsReceiver, root);
    }
  }

  /**
   * What a call may run.
   *
   * @param detached changes of containers that the call does not name
   * @param many whether there are so many functions that the call says little about any of them
   */
  record Targets(List<CallEdge> detached, List<Target> entered, boolean many) {

    static final Targets NONE = new Targets(List.of(), List.of(), false);
  }

  private final Map<Event.Access, List<AccessedLocation>> places = new IdentityHashMap<>(1);
  private final Map<Event.Invocation, Targets> targets = new IdentityHashMap<>(1);

  /** The shared locations that the access may be of. */
  List<AccessedLocation> places(
      Event.Access event, Function<Event.Access, List<AccessedLocation>> finder) {
    List<AccessedLocation> known = places.get(event);
    if (known == null) {
      known = List.copyOf(finder.apply(event));
      places.put(event, known);
    }
    return known;
  }

  /** What the call may run. */
  Targets targets(Event.Invocation event, Function<Event.Invocation, Targets> finder) {
    Targets known = targets.get(event);
    if (known == null) {
      known = finder.apply(event);
      targets.put(event, known);
    }
    return known;
  }
}

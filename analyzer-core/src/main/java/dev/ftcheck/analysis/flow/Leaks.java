package dev.ftcheck.analysis.flow;

import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the calls of {@code acquire} whose lock the unit releases somewhere, but not on every way
 * out. A lock that is still held at every return is meant to be: the unit is one half of a pair. So
 * is one that the unit releases for a while and takes again.
 *
 * <p>An acquisition is told apart by its operand: the register is set for that call alone.
 */
final class Leaks {

  /** How control leaves; {@code byCall} for an exception that a call may raise. */
  private record WayOut(Span span, boolean byCall) {}

  private final Map<Operand, WayOut> waysOut = new HashMap<>();
  private int tries;

  /**
   * Inside a {@code try} it takes more than a look at the statement to tell what leaves the unit.
   */
  void enterTry() {
    tries++;
  }

  void leaveTry() {
    tries--;
  }

  /** Control may leave the unit at {@code span}; {@code byCall} as of {@link WayOut}. */
  void mayLeave(State state, Span span, boolean byCall) {
    if (tries > 0) {
      return;
    }
    for (Held held : state.mayHold) {
      WayOut known = waysOut.get(held.lock());
      if (known == null || (known.byCall && !byCall)) {
        waysOut.put(held.lock(), new WayOut(span, byCall));
      }
    }
  }

  /**
   * One for each acquisition that leaks; the states are those in which the unit ends, null for an
   * end it does not have.
   */
  List<Event.Leak> find(List<Event> events, CallWalk calls, State returned, State raised) {
    Set<Operand> reported = new HashSet<>();
    List<Event.Leak> leaks = new ArrayList<>();
    for (Event event : events) {
      if (event instanceof Event.Acquisition acquisition && !acquisition.byWith()) {
        Operand lock = acquisition.lock();
        boolean onReturn = mayHold(returned, lock);
        boolean leaves = onReturn || mayHold(raised, lock);
        boolean meant =
            calls.lends(lock.path())
                || (returned != null
                    && returned.held.stream().anyMatch(h -> h.lock().path().equals(lock.path())));
        if (leaves && !meant && calls.releasesSomewhere(lock.path()) && reported.add(lock)) {
          leaks.add(leak(acquisition, onReturn));
        }
      }
    }
    return leaks;
  }

  private Event.Leak leak(Event.Acquisition acquisition, boolean onReturn) {
    WayOut way = waysOut.get(acquisition.lock());
    Span exit = way == null ? acquisition.span() : way.span();
    boolean byException = !onReturn && (way == null || way.byCall());
    return new Event.Leak(
        acquisition.lock(), acquisition.span(), acquisition.point(), exit, byException);
  }

  private static boolean mayHold(State state, Operand lock) {
    return state != null && state.mayHold.stream().anyMatch(held -> held.lock().equals(lock));
  }
}
